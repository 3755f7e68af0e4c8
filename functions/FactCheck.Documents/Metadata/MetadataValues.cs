using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Documents.Metadata;

/// <summary>What files say of themselves, read strictly: a value is taken when it is sound, and is unknown otherwise.</summary>
internal static partial class MetadataValues
{
    private const int LongestPhrase = 1_000;
    private const int LongestAddress = 2_048;

    private static readonly string[] WordedDates =
        ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "ddd, d MMM yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy"];

    /// <summary>A title or a name on one line; null when blank or too long to be one.</summary>
    public static string? Phrase(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var line = Blanks().Replace(value, " ").Trim();
        return line.Length is 0 or > LongestPhrase ? null : line;
    }

    /// <summary>An absolute web address, as written.</summary>
    public static string? Address(string? value) =>
        value?.Trim() is { Length: > 0 and <= LongestAddress } trimmed
        && Uri.TryCreate(trimmed, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? trimmed
            : null;

    /// <summary>A BCP 47 tag; <c>en_US</c> is taken for <c>en-US</c>.</summary>
    public static string? Language(string? value) =>
        value?.Trim().Replace('_', '-') is { } tag && LanguageTag().IsMatch(tag) ? tag : null;

    /// <summary>The day of an ISO 8601 date or time, in the offset it is written in.</summary>
    public static DateOnly? IsoDay(string? value)
    {
        if (value?.Trim() is not { Length: >= 10 } text || (text.Length > 10 && !IsoTime().IsMatch(text.AsSpan(10))))
        {
            return null;
        }

        return DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>The day of a date as metadata has it: ISO 8601, RFC 1123, or English words.</summary>
    public static DateOnly? Day(string? value)
    {
        if (IsoDay(value) is { } day)
        {
            return day;
        }

        var text = value?.Trim();
        if (DateOnly.TryParseExact(text, WordedDates, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var worded))
        {
            return worded;
        }

        return text is not null && text.Contains(',', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && text.Contains(':', StringComparison.Ordinal)
            ? DateOnly.FromDateTime(moment.DateTime)
            : null;
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Blanks();

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"^[T ]\d{2}(:?\d{2}){0,2}([.,]\d+)?\s?(Z|[+-]\d{2}(:?\d{2})?)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsoTime();
}
