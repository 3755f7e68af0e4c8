using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Checking.Rules;

/// <summary>
/// It lies inside what is reported for its exact scope. A range needs a figure with both ends; one without an upper end
/// widens it to the number that it names and no further. Alone, it bears out nothing but the very number that it names.
/// </summary>
internal sealed class WithinReportedRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        var range = count.Range();
        if (count.Said.Quantity.Interval is not { } said || range.IsEmpty)
        {
            return null;
        }

        var meeting = range.Where(figure => figure.Figure.Interval.IsBounded && figure.Figure.Interval.Overlaps(said)).ToList();
        var named = range.SelectMany(figure => figure.Claims).Where(claim => FigureMatch.NamesSame(count.Said.Quantity, claim.Claim.Quantity)).ToList();
        string? reason = (meeting, named) switch
        {
            ([var first, ..], _) => $"{Wording.Count(said)} and what is reported for this scope meet: {CheckWording.Told(first.First)}.",
            (_, [var first, ..]) => $"{CheckWording.Told(first)} names this number, but leaves open how many more.",
            _ when Hull(range) is { } hull && hull.Contains(said) => $"{Wording.Count(said)} lies between the figures reported for this scope: {CheckWording.List(range)}.",
            _ => null,
        };
        return reason is null ? null : new(CheckVerdict.WithinReported, reason)
        {
            For = [.. meeting.Count > 0 ? meeting.Select(figure => figure.First.Claim) : named.Count > 0 ? named.Select(claim => claim.Claim) : range.Select(figure => figure.First.Claim)],
            Against = meeting.Count > 0 || named.Count > 0 ? count.Opposing() : [],
            Bound = range.Aggregate(count.Said.Quantity.Bound, (bound, figure) => BoundedCount.Weaker(bound, figure.Count.Bound)),
        };
    }

    /// <summary>From the lowest to the highest number named; null when no figure has both ends.</summary>
    private static CountInterval? Hull(IReadOnlyCollection<ReportedFigure> range) => range.Any(figure => figure.Figure.Interval.IsBounded)
        ? new(range.Min(figure => figure.Figure.Interval.Lower), range.Max(figure => figure.Figure.Interval.Upper ?? figure.Figure.Interval.Lower))
        : null;
}
