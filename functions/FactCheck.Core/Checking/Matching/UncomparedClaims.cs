using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking.Matching;

/// <summary>
/// Lists what a reader might hold against a count and why that is not done: claims of its scope that were kept out, and
/// claims of its number, or the newest of its harm, in other scopes.
/// </summary>
internal static class UncomparedClaims
{
    /// <summary>Each claim with its reasons, nearest first.</summary>
    public static IEnumerable<(Claim Claim, ImmutableArray<ExclusionReason> Reasons, string Sentence)> Of(CheckedCount count)
    {
        foreach (var item in count.Claims.Excluded.Where(item => item.Claim.Harm == count.Said.Harm && IsNear(count, item.Claim)))
        {
            yield return (item.Claim, [item.Exclusion.Reason], item.Exclusion.Sentence);
        }

        foreach (var dispute in count.Claims.Disputes.Where(dispute => count.Said.Dispute is null && count.IsCompared(dispute.Scope)))
        {
            yield return (dispute.Claim, [ExclusionReason.Dispute], "It contradicts without a number, so it supports nothing and rules nothing out.");
        }

        foreach (var figure in count.TooFar)
        {
            yield return (figure.First.Claim, [ExclusionReason.TooFarApart], $"More than {Wording.Days(ComparisonOptions.DefaultWindowDays)} lie between it and the day that the statement names.");
        }

        foreach (var item in Elsewhere(count))
        {
            yield return item;
        }
    }

    private static IEnumerable<(Claim Claim, ImmutableArray<ExclusionReason> Reasons, string Sentence)> Elsewhere(CheckedCount count)
    {
        var said = Scope.Of(count.Said);
        return count.Claims.Figures
            .Where(scope => !count.IsCompared(scope.Key))
            .SelectMany(scope => scope.Where(count.Stands))
            .Select(figure => (figure.First.Claim, Reasons: ScopeDifference.Between(said, Scope.Of(figure.First.Claim)).ToImmutableArray()))
            .OrderBy(item => !FigureMatch.NamesSame(count.Said.Quantity, item.Claim.Quantity))
            .ThenBy(item => item.Reasons.Length)
            .ThenBy(item => item.Claim.Id.Value, StringComparer.Ordinal)
            .Select(item => (item.Claim, item.Reasons, Apart(said, count.Said, item.Claim, item.Reasons)));
    }

    private static string Apart(Scope said, Claim statement, Claim claim, ImmutableArray<ExclusionReason> reasons) =>
        $"{CheckWording.Count(statement)} ({Wording.Scope(said)}) and {CheckWording.Count(claim)} ({Wording.Scope(Scope.Of(claim))}) are not compared: "
        + $"{string.Join(", ", reasons.Select(Wording.Plain))}.";

    private static bool IsNear(CheckedCount count, Claim claim) =>
        FigureMatch.NamesSame(count.Said.Quantity, claim.Quantity) || (ScopeKey.Of(claim) is { } scope && count.IsCompared(scope));
}
