using System.Collections.Immutable;
using FactCheck.Core.Checking.ClaimReviews;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Audit;

namespace FactCheck.Core.Checking;

/// <summary>What the evidence says about one count of a statement.</summary>
public sealed record CountAnswer
{
    /// <summary>How the count was understood.</summary>
    public required UnderstoodClaim Understood { get; init; }

    /// <summary>The verdict.</summary>
    public required CheckVerdict Verdict { get; init; }

    /// <summary>Whether the verdict rests on figures of a wider or a narrower scope.</summary>
    public required bool ByNesting { get; init; }

    /// <summary>Hard when words force every number that the verdict rests on; soft when a rule reads one of them.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Why, in a sentence or two for people.</summary>
    public required string Reason { get; init; }

    /// <summary>The verdict on the rating scale.</summary>
    public required VerdictRating Rating { get; init; }

    /// <summary>Every claim that the verdict cites, once each; of an arithmetic error, the statement's own claims.</summary>
    public required ImmutableArray<ClaimId> ClaimIds { get; init; }

    /// <summary>The claims that bear the count out.</summary>
    public required ImmutableArray<CheckEvidence> For { get; init; }

    /// <summary>The claims that speak against it.</summary>
    public required ImmutableArray<CheckEvidence> Against { get; init; }

    /// <summary>Claims that a reader might hold against it and that do not compare, each with why.</summary>
    public required ImmutableArray<UncomparedClaim> NotCompared { get; init; }

    /// <summary>How many more claims there are that do not compare.</summary>
    public required int NotComparedMore { get; init; }

    /// <summary>What each source had said last about this scope, by the day asked about.</summary>
    public required ImmutableArray<CheckEvidence> Known { get; init; }

    /// <summary>Claims of this number for this scope that were published only after the day asked about; they decide nothing.</summary>
    public required ImmutableArray<CheckEvidence> PublishedLater { get; init; }

    /// <summary>What does not add up inside the statement and involves this count.</summary>
    public required ImmutableArray<AuditFinding> Arithmetic { get; init; }

    /// <summary>The answer as a schema.org ClaimReview.</summary>
    public required ClaimReview ClaimReview { get; init; }
}
