using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;

namespace FactCheck.Core.Checking.Rules;

/// <summary>
/// The number exists for another place, other people, another harm or another basis. Small numbers coincide by chance: below
/// <see cref="SmallCount"/> the source must be the one named or, when nobody is, the scopes differ in one thing only.
/// </summary>
internal sealed class ScopeMismatchRule : ICheckRule
{
    private const int SmallCount = 10;
    private const int MostDifferences = 2;

    public CheckFinding? Apply(CheckedCount count)
    {
        if (count.Scope is null || ScopePlace.Of(count.Said.Place) is null)
        {
            return null;
        }

        var candidates = count.Claims.SameNumber
            .Where(claim => !count.IsCompared(claim.Scope))
            .Select(claim => (Claim: claim, Match: count.Speaker.Match(claim), Reasons: ScopeDifference.Between(Scope.Of(count.Said), Scope.Of(claim.Claim)).ToList()))
            .Where(item => IsTelling(count, item.Match, item.Reasons.Count))
            .OrderBy(item => item.Match is SourceMatch.None)
            .ThenBy(item => item.Reasons.Count)
            .ThenBy(item => item.Claim.Date.Through)
            .ThenBy(item => item.Claim.Claim.Id.Value, StringComparer.Ordinal)
            .ToList();
        if (candidates is not [var first, ..])
        {
            return null;
        }

        var words = string.Join(", ", first.Reasons.Select(Wording.Plain));
        return new(
            CheckVerdict.ScopeMismatch,
            $"The number is on record for something else ({words}): {CheckWording.Told(first.Claim)} counts {Wording.Scope(Scope.Of(first.Claim.Claim))}; the statement counts {Wording.Scope(Scope.Of(count.Said))}.{Standing(count)}")
        {
            For = [.. candidates.Where(item => item.Reasons.SequenceEqual(first.Reasons) && item.Match == first.Match).Select(item => item.Claim.Claim)],
            Against = count.Opposing(),
            Bound = count.Said.Quantity.Bound,
        };
    }

    private static bool IsTelling(CheckedCount count, SourceMatch match, int differences) =>
        differences <= (count.Said.Quantity.Interval!.Value.Lower >= SmallCount ? MostDifferences : match switch
        {
            SourceMatch.None => 0,
            SourceMatch.Anybody => 1,
            _ => MostDifferences,
        });

    private static string Standing(CheckedCount count) =>
        count.Range() is { IsEmpty: false } figures ? $" For that scope there is {CheckWording.List(figures)}." : string.Empty;
}
