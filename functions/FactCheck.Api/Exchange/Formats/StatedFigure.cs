using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Exchange.Formats;

/// <summary>A figure that somebody gave in a scope, with the claim that stands for it.</summary>
/// <param name="Scope">What is counted, and what the sides say.</param>
/// <param name="Side">The side that gave it.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Claim">The first claim behind it.</param>
/// <param name="Document">Its document; null when it was entered by hand.</param>
internal sealed record StatedFigure(ScopeDiscrepancy Scope, Side Side, Figure Figure, Claim Claim, SourceDocument? Document)
{
    /// <summary>Every figure of a case, superseded ones included, compared as the API does unless told otherwise.</summary>
    public static IEnumerable<StatedFigure> Of(CaseEvidence evidence)
    {
        var claims = evidence.Claims.ToDictionary(claim => claim.Id);
        var documents = evidence.Documents.ToDictionary(document => document.Id);
        return
            from scope in CaseComparison.Compare(evidence, ComparisonOptions.Default).Scopes
            from side in (IEnumerable<SideFigures>)[scope.Official, scope.Other, .. scope.NotCompared]
            from figure in side.History
            let claim = claims[figure.Claims[0].ClaimId]
            select new StatedFigure(scope, side.Side, figure, claim, claim.DocumentId is { } id ? documents.GetValueOrDefault(id) : null);
    }

    /// <summary>The figures of people killed that nothing has superseded.</summary>
    public static IEnumerable<StatedFigure> OfStandingDeaths(CaseEvidence evidence) =>
        Of(evidence).Where(figure => figure.Figure.SupersededBy is null && figure.Claim.Harm == Harm.Killed);
}
