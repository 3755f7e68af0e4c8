using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction;

/// <summary>Runs the stages over one text and puts their findings together.</summary>
internal sealed class Pipeline(ExtractionInput input, TokenStream stream, string extractor)
{
    public ExtractionResult Run(CancellationToken cancellationToken)
    {
        var counts = HarmStage.Run(stream, cancellationToken);
        var sources = new Attribution.AttributionStage(stream, new Places.PlaceNames(stream, input.Case.Country), cancellationToken);
        var claims = new List<Claim>();
        foreach (var count in counts)
        {
            if (count.Link is not { } link)
            {
                continue;
            }

            var span = Spans.Of(stream, count, link);
            var at = stream.Locate(span);
            var who = sources.Find(count);
            claims.Add(new Claim
            {
                Id = ClaimId.For(input.DocumentId, stream[count.Mention.Number.First].Start, 0),
                CaseId = input.Case.Id, DocumentId = input.DocumentId, Harm = link.Harm, Quantity = count.Mention.Quantity,
                Victims = new FactCheck.Core.Claims.Victims(count.Phrase.Classes, null), Source = who.Source, RelayedBy = null, Certainty = link.Negated || who.Verb is { Denies: true } ? Certainty.Denied : Certainty.Affirmed,
                Basis = Basis.Cumulative, Place = null, AsOf = null, Period = null, PartOf = count.Whole is { } w ? ClaimId.For(input.DocumentId, stream[w.Mention.Number.First].Start, 0) : null, Dispute = null,
                Span = at, Sentence = stream.Locate(count.Sentence.Tokens), Quote = input.Text[at.Start..at.End], Confidence = Math.Clamp(link.Strength,0,1),
                Trace = ["number:" + count.Mention.Quantity.Rule, "harm:" + link.Cue, "link:" + link.Rule, who.Trace], Extractor = extractor,
            });
        }
        return new ExtractionResult([.. claims], DocumentMetadata.Unknown);
    }
}
