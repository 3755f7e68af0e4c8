using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Core.Reviewing;

/// <summary>Lays what people have decided over what the extractor found. Doing it again changes nothing.</summary>
internal static class ReviewOverlay
{
    /// <summary>A claim with a decision laid over it: the members that people put right, and the decision itself.</summary>
    public static Claim Over(Claim claim, ReviewEntry entry) =>
        CorrectableFields.Take(claim, entry.After, entry.Fields) with { Review = entry.Review };

    /// <summary>Claims with decisions laid over them; those that nobody decided about are the same objects.</summary>
    public static IReadOnlyList<Claim> Over(IReadOnlyList<Claim> claims, IReadOnlyDictionary<ClaimId, ReviewEntry> inForce) =>
        inForce.Count == 0
            ? claims
            : [.. claims.Select(claim => inForce.TryGetValue(claim.Id, out var entry) ? Over(claim, entry) : claim)];
}
