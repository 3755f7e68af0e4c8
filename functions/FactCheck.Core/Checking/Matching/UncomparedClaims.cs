using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking.Matching;

/// <summary>
/// Lists what a reader might hold against a count and why that is not done: claims of its scope that were kept out, claims
/// of its number in other scopes, and the newest of each other scope of its harm.
/// </summary>
internal static class UncomparedClaims
{
    /// <summary>Each claim once, the nearest first.</summary>
    public static IEnumerable<UncomparedCandidate> Of(CheckedCount count) =>
        KeptOut(count).Concat(Elsewhere(count)).DistinctBy(item => item.Claim.Id);

    /// <summary>Why two scopes are not compared, with both counts.</summary>
    public static string Apart(Claim said, UncomparedCandidate item) => item.Sentence
        ?? $"{CheckWording.Count(said)} ({Wording.Scope(Scope.Of(said))}) and {CheckWording.Count(item.Claim)} ({Wording.Scope(Scope.Of(item.Claim))}) are not compared: "
            + $"{string.Join(", ", item.Reasons.Select(Wording.Plain))}.";

    private static IEnumerable<UncomparedCandidate> KeptOut(CheckedCount count)
    {
        foreach (var item in count.Claims.Excluded.Where(item => item.Claim.Harm == count.Said.Harm && IsNear(count, item.Claim)).OrderBy(item => item.Claim.Id.Value, StringComparer.Ordinal))
        {
            yield return new(item.Claim, [item.Exclusion.Reason], item.Exclusion.Sentence);
        }

        foreach (var dispute in count.Claims.Disputes.Where(dispute => count.Said.Dispute is null && count.IsCompared(dispute.Scope)))
        {
            yield return new(dispute.Claim, [ExclusionReason.Dispute], "It contradicts without a number, so it supports nothing and rules nothing out.");
        }

        foreach (var figure in count.TooFar)
        {
            yield return new(figure.First.Claim, [ExclusionReason.TooFarApart], $"More than {Wording.Days(ComparisonOptions.DefaultWindowDays)} lie between it and the day that the statement names.");
        }
    }

    private static IEnumerable<UncomparedCandidate> Elsewhere(CheckedCount count)
    {
        var said = Scope.Of(count.Said);
        var sameNumber = count.Claims.SameNumber.Where(told => !count.IsCompared(told.Scope)).Select(told => told.Claim);
        var newest = count.Claims.Scopes
            .Where(scope => !count.IsCompared(scope.Key))
            .Select(scope => scope.Newest(claim => count.Claims.DateOf(claim)))
            .OfType<Claim>();
        return sameNumber
            .Select(claim => (Claim: claim, Rank: 0))
            .Concat(newest.Select(claim => (Claim: claim, Rank: 1)))
            .Select(item => (item.Claim, item.Rank, Reasons: ScopeDifference.Between(said, Scope.Of(item.Claim)).ToImmutableArray()))
            .OrderBy(item => item.Rank)
            .ThenBy(item => item.Reasons.Length)
            .Select(item => new UncomparedCandidate(item.Claim, item.Reasons, null));
    }

    private static bool IsNear(CheckedCount count, Claim claim) =>
        FigureMatch.NamesSame(count.Said.Quantity, claim.Quantity) || (ScopeKey.Of(claim) is { } scope && count.IsCompared(scope));
}
