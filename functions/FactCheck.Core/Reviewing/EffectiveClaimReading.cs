using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Json;
using FactCheck.Core.Reviewing.Sources;

namespace FactCheck.Core.Reviewing;

/// <summary>Reads one claim as it counts, without reading its whole case.</summary>
public static class EffectiveClaimReading
{
    private const string ByHand = "manual";

    /// <summary>
    /// A claim with its version: the generation of its document, the number of decisions about it, and a hash of its source where
    /// the registry has changed that. Null when there is none.
    /// </summary>
    /// <param name="stores">The store.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="id">The claim.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Versioned<EffectiveClaim>?> FindAsync(Stores stores, CaseId caseId, ClaimId id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stores);
        ArgumentNullException.ThrowIfNull(id);
        var (generation, stored) = await ReadStoredAsync(stores, caseId, id, cancellationToken);
        if (!stored.Any(claim => claim.Id == id))
        {
            return null;
        }

        var documentId = stored[0].DocumentId;
        var log = await stores.Reviews.ReadAllAsync(caseId, cancellationToken);
        var registry = SourceRegistry.Of(await stores.Sources.ReadAllAsync(cancellationToken));
        var found = EffectiveClaims.Of(stored, [.. log.Where(entry => entry.After.DocumentId == documentId)], registry).Find(id)!;
        return new(found, Version(generation, found));
    }

    private static async Task<(string Generation, IReadOnlyList<Claim> Claims)> ReadStoredAsync(
        Stores stores, CaseId caseId, ClaimId id, CancellationToken cancellationToken)
    {
        if (!DocumentId.TryParse(id.Value.Split('-')[0], null, out var documentId))
        {
            var all = await stores.Claims.ReadAllAsync(caseId, cancellationToken);
            return (ByHand, [.. all.Where(claim => claim.DocumentId is null)]);
        }

        return await StandingClaims.FindAsync(stores, caseId, documentId, cancellationToken) is { } standing
            ? (standing.Document.Value.Generation?.ToString() ?? string.Empty, standing.Claims)
            : (string.Empty, []);
    }

    private static string Version(string generation, EffectiveClaim found)
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"{generation}.{found.Sequence}");
        if (ReferenceEquals(found.Reviewed, found.Claim))
        {
            return version;
        }

        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { found.Claim.Source, found.Claim.RelayedBy }, WireJson.Options));
        return $"{version}.{Convert.ToHexStringLower(hash.AsSpan(0, 8))}";
    }
}
