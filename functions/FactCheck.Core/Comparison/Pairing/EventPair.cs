using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Pairing;

/// <summary>The unit of analysis: one official count and one other count of one event, in its widest shared scope.</summary>
/// <param name="CaseId">The event.</param>
/// <param name="Scope">What both count.</param>
/// <param name="Official">The official count.</param>
/// <param name="Other">The count that it is compared with.</param>
/// <param name="Bound">Hard when the words force every end of both.</param>
/// <param name="OfficialAsOf">The day of the official count.</param>
/// <param name="OtherAsOf">The day of the other count.</param>
/// <param name="OfficialClaims">The claims behind the official count.</param>
/// <param name="OtherClaims">The claims behind the other count.</param>
public sealed record EventPair(
    CaseId CaseId,
    Scope Scope,
    CountInterval Official,
    CountInterval Other,
    Bound Bound,
    DateOnly OfficialAsOf,
    DateOnly OtherAsOf,
    ImmutableArray<ClaimId> OfficialClaims,
    ImmutableArray<ClaimId> OtherClaims);
