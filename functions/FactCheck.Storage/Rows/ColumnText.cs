namespace FactCheck.Storage.Rows;

/// <summary>Text for columns that people look at.</summary>
internal static class ColumnText
{
    private const int Most = 500;

    /// <summary>The text, cut where it is longer than a column needs.</summary>
    public static string? Cut(string? text) => text is { Length: > Most } ? text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)] : text;
}
