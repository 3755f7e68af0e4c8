using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Places;
using FactCheck.Core.Extraction.Structure;
using FactCheck.Core.Extraction.Text;
using FactCheck.Core.Extraction.Times;

namespace FactCheck.Core.Extraction;

/// <summary>Puts the findings of the stages about one count, or one dispute, together.</summary>
internal sealed class ClaimAssembler(ExtractionInput input, TokenStream stream, AttributionStage attribution, Relays relays, PlaceStage places, TimeStage times, string extractor)
{
    /// <summary>How many claims back the one that a dispute contradicts may lie.</summary>
    private const int LookBack = 60;

    public Claim Assemble(Count count, HarmLink link)
    {
        var who = attribution.Find(count.Sentence, count.Mention.Tokens);
        var where = places.Find(count, who.Frame);
        var when = times.Find(count, who.Frame);
        var source = SourceSides.AtPlace(who.Source, where.Place);
        return Claim(count.Sentence, Spans.Of(stream, count, link)) with
        {
            Id = IdOf(count),
            Harm = link.Harm,
            Quantity = count.Mention.Quantity,
            Victims = new FactCheck.Core.Claims.Victims(count.Phrase.Classes, count.Phrase.Tokens.IsEmpty ? null : Label(count)),
            Source = source,
            RelayedBy = relays.Find(who, attribution.FramesOf(count.Sentence)),
            Certainty = CertaintyReader.Read(stream, count, who),
            Basis = BasisReader.Read(stream, count, when.Period, input.Case),
            Place = where.Place,
            AsOf = when.AsOf,
            Period = when.Period,
            PartOf = count.Whole is { } whole ? IdOf(whole) : null,
            Confidence = ConfidenceModel.Of(count, link, who, where),
            Trace = [.. Trace(count, link), who.Trace, where.Trace, when.Trace],
        };
    }

    /// <summary>A claim that contradicts the last of the claims before it with the same harm.</summary>
    /// <param name="dispute">The contradiction.</param>
    /// <param name="claims">The claims of the text.</param>
    /// <param name="before">How many of them stand before it.</param>
    public Claim? Assemble(DisputeMention dispute, IReadOnlyList<Claim> claims, int before)
    {
        var start = stream[dispute.Words.First].Start;
        var contradicted = Contradicted(dispute, claims, before);
        if ((dispute.Harm ?? contradicted?.Harm) is not { } harm)
        {
            return null;
        }

        var who = attribution.Find(dispute.Sentence, dispute.Words);
        return Claim(dispute.Sentence, dispute.Tokens) with
        {
            Id = ClaimId.For(input.DocumentId, start, 0),
            Harm = harm,
            Quantity = Quantity.Unstated(stream.Words(dispute.Words)),
            Source = who.Source,
            RelayedBy = relays.Find(who, attribution.FramesOf(dispute.Sentence)),
            Basis = contradicted?.Basis ?? Basis.Cumulative,
            Place = (contradicted?.Place ?? places.Default().Place) is { } place ? place with { Text = null, Default = true } : null,
            Dispute = new Dispute(dispute.Direction, dispute.Modality, contradicted?.Id),
            Confidence = ConfidenceModel.Dispute(contradicted is not null, who),
            Trace = ["dispute:" + stream.Words(dispute.Words), who.Trace],
        };
    }

    private static Claim? Contradicted(DisputeMention dispute, IReadOnlyList<Claim> claims, int before)
    {
        for (var i = before - 1; i >= Math.Max(0, before - LookBack); i--)
        {
            if (claims[i].PartOf is null && (dispute.Harm is null || claims[i].Harm == dispute.Harm))
            {
                return dispute.Harm is null ? KilledBeside(claims, i) : claims[i];
            }
        }

        return null;
    }

    /// <summary>A number without a harm is of the killed, where the sentence that it answers counts them.</summary>
    private static Claim KilledBeside(IReadOnlyList<Claim> claims, int index)
    {
        for (var i = index; i >= 0 && claims[i].Sentence == claims[index].Sentence; i--)
        {
            if (claims[i].Harm == Harm.Killed && claims[i].PartOf is null)
            {
                return claims[i];
            }
        }

        return claims[index];
    }

    private ClaimId IdOf(Count count) => ClaimId.For(input.DocumentId, stream[count.Mention.Number.First].Start, 0);

    private string? Label(Count count)
    {
        var first = count.Phrase.Tokens.First;
        while (first < count.Phrase.Tokens.End && stream.Is(first, Languages.WordClass.Of | Languages.WordClass.Determiner))
        {
            first++;
        }

        var words = stream.Words(count.Phrase.Tokens with { First = first });
        return words.Length == 0 ? null : words;
    }

    private static IEnumerable<string> Trace(Count count, HarmLink link)
    {
        yield return "number:" + count.Mention.Quantity.Rule;
        yield return "harm:" + link.Cue;
        yield return "link:" + link.Rule;
        if (count.Whole is not null)
        {
            yield return "structure:part-of";
        }
    }

    private Claim Claim(Sentence sentence, TokenRange tokens)
    {
        var span = stream.Locate(tokens);
        var around = stream.Locate(sentence.Tokens);
        return new Claim
        {
            Id = ClaimId.For(input.DocumentId, span.Start, 0),
            CaseId = input.Case.Id,
            DocumentId = input.DocumentId,
            Harm = Harm.Victims,
            Quantity = Quantity.Exactly(0),
            Victims = FactCheck.Core.Claims.Victims.Everybody,
            Source = Source.Unattributed,
            RelayedBy = null,
            Certainty = Certainty.Affirmed,
            Basis = Basis.Cumulative,
            Place = null,
            AsOf = null,
            Period = null,
            PartOf = null,
            Dispute = null,
            Span = span,
            Sentence = around,
            Quote = input.Text[span.Start..span.End],
            Confidence = 0,
            Trace = [],
            Extractor = extractor,
        };
    }
}
