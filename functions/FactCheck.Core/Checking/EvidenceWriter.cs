using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking;

/// <summary>Writes claims down as evidence, with their quotations and where they stand.</summary>
/// <param name="claims">What the count was held against.</param>
internal sealed class EvidenceWriter(CheckableClaims claims)
{
    public ImmutableArray<CheckEvidence> Write(IEnumerable<Claim> cited) => [.. cited.DistinctBy(claim => claim.Id).Select(Write)];

    public CheckEvidence Write(Claim claim)
    {
        var document = claims.DocumentOf(claim);
        var admitted = claims.Reported(claim);
        var source = admitted?.Claim.Source.Name ?? claim.Source.Name ?? claim.Source.Label ?? document?.Known.Publisher ?? "nobody named";
        var publisher = claim.RelayedBy?.Name ?? document?.Known.Publisher;
        var date = EffectiveDate.Of(claim, document);
        return new()
        {
            ClaimId = claim.Id,
            Scope = Scope.Of(claim),
            Quantity = claim.Quantity,
            Source = source,
            SourceLabel = claim.Source.Label,
            Side = claim.Source.Side,
            Publisher = publisher,
            Date = date,
            SupersededBy = admitted?.Figure.Figure.SupersededBy,
            Quote = claim.Quote,
            DocumentId = claim.DocumentId,
            DocumentName = document?.Name,
            PublishedOn = document?.Known.PublishedOn,
            Url = document?.Known.Url,
            Text = claim.DocumentId is { } id ? PathOf(claim.CaseId, id) : null,
            Span = claim.Span,
            Sentence = CheckWording.Told(claim, source, date?.Through, publisher),
        };
    }

    private static string PathOf(CaseId caseId, DocumentId id) => $"/api/cases/{caseId}/documents/{id}/text";
}
