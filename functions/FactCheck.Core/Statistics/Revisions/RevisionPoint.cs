using FactCheck.Core.Claims;

namespace FactCheck.Core.Statistics.Revisions;

/// <summary>One figure of one source, side and scope over time.</summary>
/// <param name="Date">Day the count stood.</param>
/// <param name="Count">The count.</param>
/// <param name="ClaimId">The claim.</param>
/// <param name="Retracted">Whether the source took it back.</param>
public sealed record RevisionPoint(DateOnly Date, CountInterval Count, string ClaimId, bool Retracted = false);
