using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FactCheck.Core.Json;

namespace FactCheck.Core.Cases;

/// <summary>
/// Identity of a case: a slug of 1 to 64 lower-case ASCII letters, digits and single hyphens, which neither starts nor ends
/// with a hyphen. It stands in routes, blob names and table keys as it is.
/// </summary>
[JsonConverter(typeof(ParsableJsonConverter<CaseId>))]
public sealed record CaseId : IParsable<CaseId>
{
    /// <summary>The most characters that a slug may have.</summary>
    public const int MaximumLength = 64;

    private CaseId(string value) => Value = value;

    /// <summary>The slug.</summary>
    public string Value { get; }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no slug.</exception>
    public static CaseId Parse(string s) =>
        TryParse(s, null, out var id) ? id : throw new FormatException($"'{s}' is not a case id.");

    /// <inheritdoc />
    static CaseId IParsable<CaseId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CaseId result)
    {
        result = s is not null && IsSlug(s) ? new(s) : null;
        return result is not null;
    }

    /// <summary>The slug.</summary>
    public override string ToString() => Value;

    private static bool IsSlug(string text) =>
        text.Length is > 0 and <= MaximumLength
        && text[0] != '-'
        && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
