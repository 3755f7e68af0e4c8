using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using FactCheck.Core.Cases;
using FactCheck.Core.Json;

namespace FactCheck.Core.Claims;

/// <summary>
/// Identity of a claim: the document's id, the offset of its numeral (or cue), and an ordinal that tells apart claims which
/// share the numeral. A better extractor that finds the same numeral gives the same id. A claim entered by hand has
/// <c>manual</c> in place of a document.
/// </summary>
[JsonConverter(typeof(ParsableJsonConverter<ClaimId>))]
public sealed record ClaimId : IParsable<ClaimId>
{
    private const string Manual = "manual";

    private ClaimId(string value) => Value = value;

    /// <summary>The id as it stands on the wire: letters, digits and hyphens.</summary>
    public string Value { get; }

    /// <summary>The id of a claim found in a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">Offset of the numeral or cue, at least 0.</param>
    /// <param name="ordinal">0 for the first claim that rests on that numeral, 1 for the next.</param>
    public static ClaimId For(DocumentId document, int offset, int ordinal)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        return new(string.Create(CultureInfo.InvariantCulture, $"{document.Value}-{offset}-{ordinal}"));
    }

    /// <summary>The id of a claim that a person enters.</summary>
    /// <param name="key">Lower-case hexadecimal digits that are unique in the case, 8 to 64 of them.</param>
    /// <exception cref="FormatException">The key is none.</exception>
    public static ClaimId ByHand(string key) => Parse($"{Manual}-{key}");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no claim id.</exception>
    public static ClaimId Parse(string s) =>
        TryParse(s, null, out var id) ? id : throw new FormatException($"'{s}' is not a claim id.");

    /// <inheritdoc />
    static ClaimId IParsable<ClaimId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClaimId result)
    {
        result = s is not null && IsWellFormed(s) ? new(s) : null;
        return result is not null;
    }

    /// <summary>The id as it stands on the wire.</summary>
    public override string ToString() => Value;

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('-');
        if (end < 0)
        {
            return false;
        }

        var first = text[..end];
        var rest = text[(end + 1)..];
        if (first is Manual)
        {
            return rest.Length is >= 8 and <= 64 && LowerHex.IsAll(rest);
        }

        var split = rest.IndexOf('-');
        return split >= 0 && DocumentId.IsWellFormed(first) && IsNumber(rest[..split]) && IsNumber(rest[(split + 1)..]);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) && (text.Length == 1 || text[0] != '0');
}
