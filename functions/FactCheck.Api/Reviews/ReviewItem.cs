using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Reviews;

/// <summary>The latest decision about a claim.</summary>
/// <param name="ReviewedId">The claim that was decided about.</param>
/// <param name="ClaimId">The claim that it counts for: the same, or the one that has its words since the document was read anew; null when it has lost its claim.</param>
/// <param name="DocumentId">The document; null when the claim was entered by hand.</param>
/// <param name="Quote">The words of the claim at the time; null when it was entered by hand.</param>
/// <param name="Review">The decision.</param>
/// <param name="Fields">What has been put right.</param>
/// <param name="Orphaned">Why it counts for no claim; null when it counts. PATCH the right claim with attach to mend that.</param>
public sealed record ReviewItem(
    ClaimId ReviewedId, ClaimId? ClaimId, DocumentId? DocumentId, string? Quote, Review Review, ImmutableArray<string> Fields, OrphanReason? Orphaned);
