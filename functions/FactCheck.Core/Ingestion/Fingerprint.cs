using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Json;

namespace FactCheck.Core.Ingestion;

/// <summary>Hashes over everything that decides what a document's row and claims become.</summary>
internal static class Fingerprint
{
    /// <summary>The fingerprint of a deletion.</summary>
    public static string Tombstone { get; } = Of("deleted");

    /// <summary>The fingerprint of an extraction.</summary>
    public static string Extraction(string extractor, Case @case, DocumentMetadata metadata, string text) =>
        Of("extracted", extractor, Json(new { @case.Start, @case.End, @case.Country, @case.Place }), Json(metadata), text);

    /// <summary>The fingerprint of a document that cannot be read.</summary>
    public static string Unreadable(DocumentMetadata metadata, string reason) => Of("unreadable", Json(metadata), reason);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, WireJson.Options);

    private static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
