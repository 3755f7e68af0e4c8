using FactCheck.Api.Exchange.Formats;
using FactCheck.Core.Cases;
using FactCheck.Core.Checking.ClaimReviews;
using FactCheck.Core.Comparison.Figures;
using static FactCheck.Api.Exchange.Tables.Cell;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>A figure as a ClaimReview. Its dates come from the case, not from a clock.</summary>
/// <param name="documents">The documents of the case by id.</param>
internal sealed class FigureReview(IReadOnlyDictionary<DocumentId, SourceDocument> documents)
{
    public SchemaClaimReview Of(StatedFigure figure) => new()
    {
        Id = $"urn:factcheck:case:{figure.Claim.CaseId}:review/{figure.Claim.Id}",
        ClaimReviewed = FigureWording.Statement(figure),
        DatePublished = Day(figure.Scope.Official.History.Concat(figure.Scope.Other.History).Append(figure.Figure).Max(known => known.LastStated)),
        Author = ReviewAgent.Program,
        ReviewRating = ClaimRatings.Of(figure),
        ItemReviewed = Item(figure),
    };

    private SchemaClaim Item(StatedFigure figure)
    {
        var claim = figure.Claim;
        var appearances = figure.Figure.Claims.Select(Work).OfType<CitedWork>().ToList();
        return new()
        {
            Identifier = claim.Id.Value,
            Text = claim.Quote,
            Author = ReviewAgent.Of(claim.Source),
            DatePublished = Day(figure.Figure.AsOf.Date),
            TemporalCoverage = claim.Period is { } period ? $"{Day(period.Start) ?? ".."}/{Day(period.End) ?? ".."}" : null,
            ContentLocation = ClaimPlaces.Write(claim.Place),
            About = new(claim.Quantity.Value, claim.Quantity.Lower!.Value, claim.Quantity.Upper, "people", ClaimProperties.Write(claim)),
            FirstAppearance = appearances.Count == 0 ? null : appearances[0],
            Appearance = appearances.Count == 0 ? null : appearances,
        };
    }

    private CitedWork? Work(Evidence evidence)
    {
        if (evidence.DocumentId is not { } id)
        {
            return null;
        }

        var known = documents[id].Known;
        return new(
            evidence.ClaimId.Value,
            known.Title ?? documents[id].Name,
            evidence.Quote,
            known.Url,
            known.PublishedOn,
            evidence.Publisher is { } publisher ? ReviewAgent.Organization(publisher) : null);
    }
}
