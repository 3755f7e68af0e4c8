using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;

namespace FactCheck.Api.Exchange.Prov;

/// <summary>Qualified names of what a case's provenance speaks of, and hashes over it.</summary>
internal static class ProvIds
{
    /// <summary>The agent that compares and computes.</summary>
    public const string Program = "fc:program";

    public const string Comparison = "case:comparison";
    public const string Discrepancies = "case:discrepancies";

    /// <summary>The namespaces by prefix; <c>prov</c> and <c>xsd</c> are known without.</summary>
    public static IReadOnlyDictionary<string, string> Prefixes(CaseId caseId) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["fc"] = "urn:factcheck:ns:",
        ["case"] = $"urn:factcheck:case:{caseId}:",
    };

    public static string Of(DocumentId id) => $"case:document/{id}";

    public static string Of(ClaimId id) => $"case:claim/{id}";

    public static string Extraction(DocumentId id) => $"case:extraction/{id}";

    /// <summary>Somebody known by a name of any letters: the name is hashed, as a qualified name takes only some.</summary>
    public static string Agent(string kind, string name) => $"case:{kind}/{Hash(Encoding.UTF8.GetBytes(name))[..16]}";

    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>SHA-256 over the JSON of a value as it stands on the wire.</summary>
    public static string HashOfJson<T>(T value, JsonSerializerOptions? options = null) =>
        Hash(JsonSerializer.SerializeToUtf8Bytes(value, options ?? WireJson.Options));
}
