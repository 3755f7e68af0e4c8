using System.Text;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>Reads a review whose claim is a sentence only: the extractor finds the counts in it.</summary>
internal static class WordedClaim
{
    /// <summary>The claims of the sentence, as entered by hand; empty when it counts nobody.</summary>
    public static IReadOnlyList<Claim> Read(LinkedValue review, string sentence, string format, ImportRequest request, CancellationToken cancellationToken)
    {
        var item = review["itemReviewed"];
        var said = item.Day("datePublished");
        var metadata = DocumentMetadata.Unknown with { PublishedOn = said, Language = review.Text("inLanguage") };
        var id = DocumentId.For(request.Case.Id, Encoding.UTF8.GetBytes(sentence));
        var found = request.Extractor.Extract(new ExtractionInput(id, request.Case, sentence, metadata), cancellationToken).Claims;
        var counts = found.Where(claim => claim.Dispute is null).ToList();
        var own = counts.ToDictionary(claim => claim.Id, claim => Own(claim, item["author"].Text("name"), said, format, request));
        return [.. counts.Select(claim => own[claim.Id] with { PartOf = claim.PartOf is { } whole && own.TryGetValue(whole, out var to) ? to.Id : null })];
    }

    private static Claim Own(Claim claim, string? author, DateOnly? said, string format, ImportRequest request) => ClaimContent.Identified(
        claim with
        {
            DocumentId = null,
            Source = claim.Source is { Name: null, Label: null } ? ImportedSource.Of(author, request.Side) : claim.Source,
            AsOf = claim.AsOf ?? (said is { } day ? new(day, DatePrecision.Day, null, Inferred: true) : null),
            MentionOf = null,
            PartOf = null,
            Span = null,
            Sentence = null,
            Trace = [.. claim.Trace, $"import:{format}"],
        },
        claim.Id.Value);
}
