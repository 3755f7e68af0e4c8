using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using FactCheck.Core.Json;

namespace FactCheck.Core.Cases;

/// <summary>
/// Identity of a document: SHA-256 over the case id, a line feed, and the bytes as they arrived, in 64 lower-case hexadecimal
/// digits. The same bytes in the same case are the same document.
/// </summary>
[JsonConverter(typeof(ParsableJsonConverter<DocumentId>))]
public sealed record DocumentId : IParsable<DocumentId>
{
    private const int HexLength = 64;

    private DocumentId(string value) => Value = value;

    /// <summary>The hash.</summary>
    public string Value { get; }

    /// <summary>The id of bytes in a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="content">The bytes as they arrived.</param>
    public static DocumentId For(CaseId caseId, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(caseId.Value));
        hash.AppendData("\n"u8);
        hash.AppendData(content);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no document id.</exception>
    public static DocumentId Parse(string s) =>
        TryParse(s, null, out var id) ? id : throw new FormatException($"'{s}' is not a document id.");

    /// <inheritdoc />
    static DocumentId IParsable<DocumentId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentId result)
    {
        result = s is not null && IsWellFormed(s) ? new(s) : null;
        return result is not null;
    }

    /// <summary>The hash.</summary>
    public override string ToString() => Value;

    /// <summary>Whether text has the form of an id.</summary>
    internal static bool IsWellFormed(ReadOnlySpan<char> text) => text.Length == HexLength && LowerHex.IsAll(text);
}
