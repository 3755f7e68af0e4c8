using FactCheck.Core.Checking.Matching;

namespace FactCheck.Core.Checking.Rules;

/// <summary>The source named said this figure for this scope, and it stands; on the statement's day when it names one.</summary>
internal sealed class SupportedRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        var same = SameFigure.Of(count).Where(item => count.Stands(item.Figure)).ToList();
        if (same is not [var first, ..])
        {
            return null;
        }

        var opposing = count.Opposing();
        var since = first.Figure.Figure.SupersededBy is { } successor ? $" Since then it was replaced by {CheckWording.Successor(successor)}." : string.Empty;
        var others = opposing.IsEmpty ? string.Empty : " Others give other figures for the same scope.";
        return new(CheckVerdict.Supported, $"{CheckWording.Told(first.Claim)} is on record for this scope.{CheckWording.Relation(first.Match, count.Said, first.Claim)}{since}{others}")
        {
            For = [.. same.Select(item => item.Claim.Claim)],
            Against = opposing,
            Bound = count.Said.Quantity.Bound,
        };
    }
}
