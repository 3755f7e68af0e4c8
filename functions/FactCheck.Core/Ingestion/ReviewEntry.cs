using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion;

/// <summary>One decision about a claim, with what is needed to find the claim again when its document is read anew.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="ClaimId">The claim that was decided about.</param>
/// <param name="Review">The decision.</param>
/// <param name="Quote">The words of the claim at the time; null when it was entered by hand.</param>
/// <param name="After">The claim as it reads from then on, before the registry of sources is laid over it.</param>
public sealed record ReviewEntry(CaseId CaseId, ClaimId ClaimId, Review Review, string? Quote, Claim After)
{
    /// <summary>The claim as it read until then; null when this decision entered it.</summary>
    public Claim? Before { get; init; }

    /// <summary>
    /// What people have put right, all decisions up to this one together: paths on the wire such as <c>harm</c> and
    /// <c>source.side</c>, in ordinal order. Everything else follows the extractor.
    /// </summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>The decision that this one goes back to, 0 for none at all; null when it goes back to nothing.</summary>
    public int? RevertTo { get; init; }

    /// <summary>The decision about another claim that this one takes over; null when there is none.</summary>
    public ReviewReference? Continues { get; init; }
}
