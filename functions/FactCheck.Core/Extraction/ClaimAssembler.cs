using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Places;
using FactCheck.Core.Extraction.Structure;
using FactCheck.Core.Extraction.Text;
using FactCheck.Core.Extraction.Times;

namespace FactCheck.Core.Extraction;

/// <summary>Puts the findings of the stages about one count, or one dispute, together.</summary>
internal sealed class ClaimAssembler(ExtractionInput input, TokenStream stream, AttributionStage attribution, Relays relays, PlaceStage places, TimeStage times, string extractor, Action<ClaimId, double>? weigh = null)
{
    /// <summary>How many claims back the one that a dispute contradicts may lie.</summary>
    private const int LookBack = 60;

    public Claim Assemble(Count count, HarmLink link)
    {
        var who = attribution.Find(count.Sentence, count.Mention.Tokens);
        var where = places.Find(count, who.Frame);
        var when = times.Find(count, who.Frame);
        var span = stream.Locate(Spans.Of(stream, count, link));
        var strength = ConfidenceModel.StrengthOf(count, link);
        weigh?.Invoke(IdOf(count), strength);
        return new Claim
        {
            Id = IdOf(count),
            CaseId = input.Case.Id,
            DocumentId = input.DocumentId,
            Harm = link.Harm,
            Quantity = count.Mention.Quantity,
            Victims = VictimsOf(count),
            Source = SourceSides.AtPlace(who.Source, where.Place),
            RelayedBy = relays.Find(who, attribution.FramesOf(count.Sentence)),
            Certainty = CertaintyReader.Read(stream, count, who),
            Basis = BasisReader.Read(stream, count, when.Period, input.Case),
            Place = where.Place,
            AsOf = when.AsOf,
            Period = when.Period,
            PartOf = count.Whole is { } whole ? IdOf(whole) : null,
            Dispute = null,
            Span = span,
            Sentence = stream.Locate(count.Sentence.Tokens),
            Quote = input.Text[span.Start..span.End],
            Confidence = ConfidenceModel.Of(strength),
            Trace = Trace(count, link, who.Trace, where.Trace, when.Trace),
            Extractor = extractor,
        };
    }

    /// <summary>A claim that contradicts the last of the claims before it with the same harm.</summary>
    /// <param name="dispute">The contradiction.</param>
    /// <param name="claims">The claims of the text.</param>
    /// <param name="before">How many of them stand before it.</param>
    public Claim? Assemble(DisputeMention dispute, IReadOnlyList<Claim> claims, int before)
    {
        var contradicted = Contradicted(dispute, claims, before);
        if ((dispute.Harm ?? contradicted?.Harm) is not { } harm)
        {
            return null;
        }

        var who = attribution.Find(dispute.Sentence, dispute.Words);
        var span = stream.Locate(dispute.Tokens);
        return new Claim
        {
            Id = ClaimId.For(input.DocumentId, stream[dispute.Words.First].Start, 0),
            CaseId = input.Case.Id,
            DocumentId = input.DocumentId,
            Harm = harm,
            Quantity = Quantity.Unstated(stream.Words(dispute.Words)),
            Victims = Claims.Victims.Everybody,
            Source = who.Source,
            RelayedBy = relays.Find(who, attribution.FramesOf(dispute.Sentence)),
            Certainty = Certainty.Affirmed,
            Basis = contradicted?.Basis ?? Basis.Cumulative,
            Place = (contradicted?.Place ?? places.Default().Place) is { } place ? place with { Text = null, Default = true } : null,
            AsOf = null,
            Period = null,
            PartOf = null,
            Dispute = new Dispute(dispute.Direction, dispute.Modality, contradicted?.Id),
            Span = span,
            Sentence = stream.Locate(dispute.Sentence.Tokens),
            Quote = input.Text[span.Start..span.End],
            Confidence = ConfidenceModel.Dispute(contradicted is not null, who),
            Trace = ["dispute:" + stream.Words(dispute.Words), who.Trace],
            Extractor = extractor,
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

    /// <summary>The id of a count's claim, made once: its parts name it too.</summary>
    private ClaimId IdOf(Count count) => count.Id ??= ClaimId.For(input.DocumentId, stream[count.Mention.Number.First].Start, 0);

    private Claims.Victims VictimsOf(Count count)
    {
        var label = count.Phrase.Tokens.IsEmpty ? null : Label(count);
        return label is null && count.Phrase.Classes.IsEverybody ? Claims.Victims.Everybody : new(count.Phrase.Classes, label);
    }

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

    private static ImmutableArray<string> Trace(Count count, HarmLink link, string who, string where, string when)
    {
        var (number, harm, rule) = (TraceLabels.Number(count.Mention.Quantity.Rule), TraceLabels.Harm(link.Cue), TraceLabels.Link(link.Rule));
        return count.Whole is null ? [number, harm, rule, who, where, when] : [number, harm, rule, "structure:part-of", who, where, when];
    }
}
