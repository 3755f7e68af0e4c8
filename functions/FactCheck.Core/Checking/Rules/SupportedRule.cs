using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;

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
        return new(CheckVerdict.Supported, $"{CheckWording.Told(first.Claim)} is on record.{CheckWording.Relation(first.Match, count.Said, first.Claim)}{Opened(count, first.Claim)}{since}{others}")
        {
            For = [.. same.Select(item => item.Claim.Claim), .. same.SelectMany(item => Repeated(item, count))],
            Against = opposing,
            Bound = count.Said.Quantity.Bound,
        };
    }

    private static IEnumerable<Claim> Repeated(SameFigure same, CheckedCount count) => same.Figure.Claims
        .Select(claim => claim.Claim)
        .Where(claim => FigureMatch.IsSame(count.Said.Quantity, claim.Quantity));

    /// <summary>What the words left open and the claim tells.</summary>
    private static string Opened(CheckedCount count, AdmittedClaim told) => told.Scope == count.Scope
        ? string.Empty
        : $" It counts {Wording.Scope(Scope.Of(told.Claim))}: the statement leaves that open, and nobody has counted {Wording.Scope(Scope.Of(count.Said))}.";
}
