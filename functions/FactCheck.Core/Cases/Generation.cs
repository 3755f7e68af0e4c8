using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using FactCheck.Core.Json;

namespace FactCheck.Core.Cases;

/// <summary>
/// One complete set of claims of a document: a number that grows with each commit, and a fingerprint of what went into the
/// extraction. Two writers that start from the same state with the same input write the same rows; with different input they
/// write different rows, and one of them commits.
/// </summary>
[JsonConverter(typeof(ParsableJsonConverter<Generation>))]
public sealed record Generation : IParsable<Generation>
{
    private const int FingerprintLength = 16;

    private Generation(int number, string fingerprint)
    {
        Number = number;
        Fingerprint = fingerprint;
    }

    /// <summary>Counts the commits, from 1.</summary>
    public int Number { get; }

    /// <summary>Sixteen lower-case hexadecimal digits.</summary>
    public string Fingerprint { get; }

    /// <summary>The generation that follows another.</summary>
    /// <param name="committed">The standing generation; null when there is none.</param>
    /// <param name="fingerprint">At least sixteen lower-case hexadecimal digits of a hash over the input; the first sixteen count.</param>
    public static Generation After(Generation? committed, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        return Parse(string.Create(CultureInfo.InvariantCulture, $"{(committed?.Number ?? 0) + 1:D8}-{fingerprint[..FingerprintLength]}"));
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no generation.</exception>
    public static Generation Parse(string s) =>
        TryParse(s, null, out var generation) ? generation : throw new FormatException($"'{s}' is not a generation.");

    /// <inheritdoc />
    static Generation IParsable<Generation>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Generation result)
    {
        result = s?.Split('-') is [{ Length: 8 } number, { Length: FingerprintLength } fingerprint]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && fingerprint.All(char.IsAsciiHexDigitLower)
            ? new(value, fingerprint)
            : null;
        return result is not null;
    }

    /// <summary>The number in eight digits, a hyphen, the fingerprint.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number:D8}-{Fingerprint}");
}
