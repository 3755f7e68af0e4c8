using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Comparison;

namespace FactCheck.Core.Checking.Rules;

/// <summary>Nothing decides: says what is missing.</summary>
internal sealed class UnverifiedRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count) => new(CheckVerdict.Unverified, Why(count)) { Against = count.Opposing() };

    private static string Why(CheckedCount count)
    {
        if (count.Scope is null)
        {
            return "Nothing tells which place the statement is about, so that nothing can be compared with it.";
        }

        var standing = count.Exact.Where(count.Stands).ToList();
        if (standing.Count == 0)
        {
            return count.TooFar.IsEmpty
                ? $"No figure is on record for {Wording.Scope(Claims.Scope.Of(count.Said))}."
                : $"No figure is on record for this scope within {Wording.Days(ComparisonOptions.DefaultWindowDays)} of the day that the statement names.";
        }

        return count.Range().IsEmpty
            ? $"No figure of {CheckWording.Named(count.Said)}, or of that side, is on record for this scope. Others say {CheckWording.List(standing)}; that tells nothing about what {CheckWording.Named(count.Said)} said."
            : $"Only figures without an upper end leave room for it, and they bear out nothing by themselves: {CheckWording.List(count.Range().Where(IsOpen))}.";

        bool IsOpen(ReportedFigure figure) => !figure.Figure.Interval.IsBounded && count.Said.Quantity.Interval is { } said && figure.Figure.Interval.Overlaps(said);
    }
}
