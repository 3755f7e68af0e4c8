using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion;

/// <summary>One decision about a claim, with what is needed to find the claim again when its document is read anew.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="ClaimId">The claim that was decided about.</param>
/// <param name="Review">The decision.</param>
/// <param name="Quote">The words of the claim at the time; null when it was entered by hand.</param>
/// <param name="Correction">The claim as it should read; null unless the decision corrects it.</param>
public sealed record ReviewEntry(CaseId CaseId, ClaimId ClaimId, Review Review, string? Quote, Claim? Correction);
