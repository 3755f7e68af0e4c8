using System.Globalization;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Api.Claims;

/// <summary>Finds one claim. Its version is its document's generation and how often people have decided about it.</summary>
internal static class ClaimLookup
{
    /// <summary>The claim as it stands; null when there is none.</summary>
    public static async Task<Versioned<Claim>?> FindAsync(CaseId caseId, ClaimId id, Stores stores, CancellationToken cancellationToken)
    {
        if (!DocumentId.TryParse(id.Value.Split('-')[0], null, out var documentId))
        {
            var byHand = (await stores.Claims.ReadAllAsync(caseId, cancellationToken)).FirstOrDefault(claim => claim.Id == id);
            return byHand is null ? null : At("manual", byHand);
        }

        var standing = await StandingClaims.FindAsync(stores, caseId, documentId, cancellationToken);
        return standing?.Claims.FirstOrDefault(claim => claim.Id == id) is { } found
            ? At(standing.Value.Document.Value.Generation!.ToString(), found)
            : null;
    }

    private static Versioned<Claim> At(string generation, Claim claim) =>
        new(claim, string.Create(CultureInfo.InvariantCulture, $"{generation}.{claim.Review?.Sequence ?? 0}"));
}
