using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Reviewing;

/// <summary>Puts people's decisions about claims on record. Nothing that was stored before changes.</summary>
/// <param name="stores">Where everything is kept.</param>
/// <param name="time">The clock.</param>
public sealed class ClaimReviewing(Stores stores, TimeProvider time)
{
    /// <summary>Records a decision as the next one after those that the reviewer has seen.</summary>
    /// <param name="seen">The claim as the reviewer has seen it.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="reviewer">Who decides.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DecisionOutcome> DecideAsync(
        EffectiveClaim seen, Decision decision, string reviewer, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var entered = seen.InForce is { } standing && standing.ClaimId != seen.Stored.Id ? ReferenceTo(standing) : null;
        var review = new Review(ReviewState.Accepted, reviewer, reason, time.GetUtcNow(), seen.Sequence + 1);
        var draft = new ReviewEntry(seen.Stored.CaseId, seen.Stored.Id, review, seen.Stored.Quote, seen.Reviewed)
        {
            Before = seen.Reviewed,
            Fields = seen.InForce?.Fields ?? [],
            Continues = entered,
        };
        switch (decision)
        {
            case Decision.Accept:
                return await AppendAsync(draft, ReviewState.Accepted, cancellationToken);
            case Decision.Reject:
                return await AppendAsync(draft, ReviewState.Rejected, cancellationToken);
            case Decision.Correct correction:
                var fields = draft.Fields.Union(correction.Fields, StringComparer.Ordinal).Order(StringComparer.Ordinal);
                return await AppendAsync(draft with { After = correction.After, Fields = [.. fields] }, ReviewState.Corrected, cancellationToken);
            case Decision.Revert { Sequence: 0 }:
                return await AppendAsync(draft with { After = seen.Stored, Fields = [], RevertTo = 0 }, ReviewState.Reopened, cancellationToken);
            case Decision.Revert revert:
                var log = await stores.Reviews.ReadAllAsync(draft.CaseId, cancellationToken);
                var earlier = ReviewHistory.Of(log, draft.ClaimId, seen.InForce).FirstOrDefault(entry => entry.Review.Sequence == revert.Sequence);
                return earlier is null
                    ? new DecisionOutcome.NoSuchDecision()
                    : await AppendAsync(Like(draft, seen, earlier) with { RevertTo = revert.Sequence }, earlier.Review.State, cancellationToken);
            case Decision.Attach attach:
                var claims = await EffectiveClaims.ReadAsync(stores, draft.CaseId, cancellationToken);
                var orphan = claims.Orphans.FirstOrDefault(item => item.Latest.ClaimId == attach.Orphan)?.Latest;
                return orphan is null
                    ? new DecisionOutcome.NoSuchOrphan()
                    : await AppendAsync(Like(draft, seen, orphan) with { Continues = ReferenceTo(orphan) }, orphan.Review.State, cancellationToken);
            default:
                throw new ArgumentOutOfRangeException(nameof(decision), decision, "It is none of the known decisions.");
        }
    }

    /// <summary>Adds a claim that a person enters, and records who and why. Entering the same again changes nothing.</summary>
    /// <param name="claim">The claim; its document is null.</param>
    /// <param name="reviewer">Who enters it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether it is new.</returns>
    public async Task<bool> EnterAsync(Claim claim, string reviewer, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var added = await stores.Claims.AddByHandAsync(claim, cancellationToken) is WriteOutcome.Written;
        var review = new Review(ReviewState.Accepted, reviewer, reason, time.GetUtcNow(), 1);
        await AppendAsync(new(claim.CaseId, claim.Id, review, null, claim), ReviewState.Accepted, cancellationToken);
        return added;
    }

    private static ReviewReference ReferenceTo(ReviewEntry entry) => new(entry.ClaimId, entry.Review.Sequence);

    /// <summary>The claim as another decision had it read.</summary>
    private static ReviewEntry Like(ReviewEntry draft, EffectiveClaim seen, ReviewEntry other) =>
        draft with { After = CorrectableFields.Take(seen.Stored, other.After, other.Fields), Fields = other.Fields };

    private async Task<DecisionOutcome> AppendAsync(ReviewEntry draft, ReviewState state, CancellationToken cancellationToken)
    {
        var review = draft.Review with { State = state };
        var entry = draft with { Review = review, After = draft.After with { Review = review } };
        return await stores.Reviews.AppendAsync(entry, cancellationToken) is WriteOutcome.Written
            ? new DecisionOutcome.Recorded(entry)
            : new DecisionOutcome.Conflict();
    }
}
