using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Core.Reviewing;

/// <summary>A claim with what it was before each layer.</summary>
/// <param name="Stored">As the extractor found it, or a person entered it.</param>
/// <param name="Reviewed">With people's decisions laid over it.</param>
/// <param name="Claim">As it counts: with the registry of sources over that.</param>
/// <param name="InForce">The decision in force; null when there is none. It may have been made under an id that is gone.</param>
/// <param name="Sequence">The sequence of the latest decision about it, 0 when there is none; the next decision is one more.</param>
public sealed record EffectiveClaim(Claim Stored, Claim Reviewed, Claim Claim, ReviewEntry? InForce, int Sequence);
