using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison.Timeline;

/// <summary>Tells of a figure whether, by whom and when it was taken back.</summary>
/// <param name="takenBack">The claims that were taken back, each with the claim that does so.</param>
/// <param name="claims">Every claim of the case.</param>
/// <param name="documents">Every document of the case.</param>
internal sealed class FigureRetractions(
    IReadOnlyDictionary<ClaimId, ClaimId?> takenBack, IReadOnlyList<Claim> claims, IReadOnlyList<SourceDocument> documents)
{
    private readonly Dictionary<ClaimId, Claim> _retractions = claims
        .Where(claim => claim.Certainty is Certainty.Retracted)
        .ToDictionary(claim => claim.Id);

    private readonly Dictionary<DocumentId, SourceDocument> _documents = documents.ToDictionary(document => document.Id);

    public FigureRetraction? Of(Figure figure)
    {
        var by = figure.Claims.Select(evidence => takenBack.GetValueOrDefault(evidence.ClaimId)).FirstOrDefault(id => id is not null);
        if (by is null)
        {
            return null;
        }

        var claim = _retractions[by];
        var document = claim.DocumentId is { } id ? _documents.GetValueOrDefault(id) : null;
        return new(claim.Id, claim.Source.Name ?? claim.Source.Label, EffectiveDate.Of(claim, document), claim.Quote);
    }
}
