using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking.Rules;

/// <summary>A claim of the source named that says exactly what the statement says.</summary>
internal sealed record SameFigure(ReportedFigure Figure, AdmittedClaim Claim, SourceMatch Match)
{
    /// <summary>
    /// All of them: the source itself before its group, its side and those who pass it on, and then the oldest first. What a
    /// text says in its own voice is left aside where a named source said the same: it may only repeat that.
    /// </summary>
    public static IReadOnlyList<SameFigure> Of(CheckedCount count)
    {
        var same = count.Own
            .SelectMany(figure => figure.Claims.Select(claim => new SameFigure(figure, claim, count.Speaker.Match(claim))))
            .Where(item => item.Match is not SourceMatch.None && FigureMatch.IsSame(count.Said.Quantity, item.Claim.Claim.Quantity))
            .OrderBy(item => item.Claim.Scope != count.Scope)
            .ThenBy(item => item.Match)
            .ToList();
        var named = same.FindAll(item => item.Figure.Side is not Side.Unattributed);
        return named.Count > 0 ? named : same;
    }
}
