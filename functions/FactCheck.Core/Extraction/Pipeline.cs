using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Places;
using FactCheck.Core.Extraction.Structure;
using FactCheck.Core.Extraction.Text;
using FactCheck.Core.Extraction.Times;

namespace FactCheck.Core.Extraction;

/// <summary>Runs the stages over one text and puts their findings together.</summary>
internal sealed class Pipeline(ExtractionInput input, TokenStream stream, string extractor, Action<ClaimId, double>? weigh = null)
{
    public ExtractionResult Run(CancellationToken cancellationToken)
    {
        var anchor = new Anchor(input.Metadata.PublishedOn, input.Case.Start);
        var head = HeadReader.Read(stream, anchor);
        var inferred = head.Metadata with
        {
            PublishedOn = head.Metadata.PublishedOn ?? LatestDay.Read(stream, head.BodyStart, anchor, input.Case.Start),
        };
        var known = input.Metadata.Or(head.Metadata);
        var counts = HarmStage.Run(stream, cancellationToken);
        counts.RemoveAll(count => count.Link is null || stream[count.Mention.Tokens.First].Start < head.BodyStart);
        foreach (var count in counts)
        {
            count.Whole = count.Whole is { Link: not null } whole && stream[whole.Mention.Tokens.First].Start >= head.BodyStart ? whole : null;
        }

        SpecificHarm.Apply(counts);
        Retractions.Apply(stream, counts);
        var disputes = DisputeStage.Run(stream, counts);
        if (counts.Count == 0 && disputes.Count == 0)
        {
            return new ExtractionResult([], inferred);
        }

        return new ExtractionResult([.. Assemble(counts, disputes, known, cancellationToken)], inferred);
    }

    private Claim[] Assemble(List<Count> counts, List<DisputeMention> disputes, DocumentMetadata known, CancellationToken cancellationToken)
    {
        var names = new PlaceNames(stream, input.Case.Country, counts, cancellationToken);
        var attribution = new AttributionStage(stream, names, cancellationToken);
        var assembler = new ClaimAssembler(
            input,
            stream,
            attribution,
            new Relays(stream, known.Publisher, cancellationToken),
            new PlaceStage(stream, names, input.Case),
            new TimeStage(stream, new Anchor(known.PublishedOn, input.Case.Start)),
            extractor,
            weigh);
        var claims = new List<Claim>(counts.Count + disputes.Count);
        foreach (var count in counts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            claims.Add(assembler.Assemble(count, count.Link!));
        }

        var counted = claims.Count;
        var before = 0;
        foreach (var dispute in disputes)
        {
            var start = stream[dispute.Words.First].Start;
            while (before < counted && claims[before].Span!.Value.End <= start)
            {
                before++;
            }

            if (assembler.Assemble(dispute, claims, before) is { } claim)
            {
                claims.Add(claim);
            }
        }

        var ordered = claims.OrderBy(claim => claim.Span!.Value.Start).ToArray();
        Mentions.Link(ordered);
        return ordered;
    }
}
