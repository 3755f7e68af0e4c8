using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion;

/// <summary>Names one decision.</summary>
/// <param name="ClaimId">The claim that was decided about.</param>
/// <param name="Sequence">Which of its decisions, counted from 1.</param>
public sealed record ReviewReference(ClaimId ClaimId, int Sequence);
