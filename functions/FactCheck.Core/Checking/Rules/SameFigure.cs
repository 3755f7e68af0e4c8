using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking.Rules;

/// <summary>A claim of the source named that says exactly what the statement says.</summary>
internal sealed record SameFigure(ReportedFigure Figure, AdmittedClaim Claim, SourceMatch Match)
{
    /// <summary>All of them: the source itself before its group, its side and those who pass it on, and then the oldest first.</summary>
    public static IEnumerable<SameFigure> Of(CheckedCount count) => count.Own
        .SelectMany(figure => figure.Claims.Select(claim => new SameFigure(figure, claim, count.Speaker.Match(claim))))
        .Where(item => item.Match is not SourceMatch.None && FigureMatch.IsSame(count.Said.Quantity, item.Claim.Claim.Quantity))
        .OrderBy(item => item.Claim.Scope != count.Scope)
        .ThenBy(item => item.Match);
}
