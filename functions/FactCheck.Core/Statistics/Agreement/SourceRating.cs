using FactCheck.Core.Claims;

namespace FactCheck.Core.Statistics.Agreement;

/// <summary>What one source says of one event.</summary>
/// <param name="Source">The source.</param>
/// <param name="EventId">The event.</param>
/// <param name="Count">Its count.</param>
/// <param name="ClaimId">The claim.</param>
public sealed record SourceRating(string Source, string EventId, CountInterval Count, string ClaimId);
