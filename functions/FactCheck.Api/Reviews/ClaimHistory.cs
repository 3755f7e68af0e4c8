using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Reviews;

/// <summary>How a claim came to read as it does. The registry of sources is laid over its latest state and is no part of this.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Extracted">The claim as the extractor found it last, or a person entered it; null when it is gone.</param>
/// <param name="Events">Every decision in sequence, with the claim before and after it. Nothing is ever taken out.</param>
public sealed record ClaimHistory(ClaimId ClaimId, Claim? Extracted, IReadOnlyList<ReviewEntry> Events);
