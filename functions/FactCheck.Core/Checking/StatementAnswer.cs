using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Checking.Candidates;

namespace FactCheck.Core.Checking;

/// <summary>A statement and what the evidence says about each of its counts. The same question gives the same answer.</summary>
public sealed record StatementAnswer
{
    /// <summary>The statement; of a structured claim, its values in a line.</summary>
    public required string Statement { get; init; }

    /// <summary>The case that it was checked against; null when none fits.</summary>
    public required CaseId? CaseId { get; init; }

    /// <summary>The day that publication is cut at; null when it is not.</summary>
    public required DateOnly? KnownOn { get; init; }

    /// <summary>What was done, in a sentence for people.</summary>
    public required string Sentence { get; init; }

    /// <summary>An answer to each count, in the order of the statement.</summary>
    public required ImmutableArray<CountAnswer> Counts { get; init; }

    /// <summary>The cases that the statement may be about, the best first; empty when the case was named.</summary>
    public ImmutableArray<CaseCandidate> Candidates { get; init; } = [];
}
