using System.Globalization;

namespace FactCheck.Api.Input;

/// <summary>Reads a CSV body as rows of text, the header first.</summary>
internal static class CsvRows
{
    public const string MediaType = "text/csv";

    /// <summary>The rows, and every fault found in their form.</summary>
    public static (IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Faults) Read(ReadOnlySpan<byte> content)
    {
        var sheet = CsvSheet.Read(content);
        return sheet.Fault is { } fault
            ? ([], [fault])
            : ([sheet.Header, .. sheet.Rows.Select(row => row.Cells)], [.. sheet.Malformed.Select(row => string.Create(CultureInfo.InvariantCulture, $"The row at line {row.Line} {row.Reason}."))]);
    }
}
