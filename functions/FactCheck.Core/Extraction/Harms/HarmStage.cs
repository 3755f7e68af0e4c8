using FactCheck.Core.Extraction.Numbers;
using FactCheck.Core.Extraction.Text;
using FactCheck.Core.Extraction.Victims;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Reads every number of the text that may count people, and ties it to a harm where a rule allows.</summary>
internal static class HarmStage
{
    /// <summary>Rules that look at one number; the first that applies decides.</summary>
    private static readonly ILinkRule[] Own = [new EventNounRule(), new FrameRule(), new ActiveVerbRule(), new CountedNounRule(weak: false), new WithInjuryRule(), new InvertedRule(), new TollRule(), new OfThoseRule(), new PredicateRule(), new CountedNounRule(weak: true)];

    /// <summary>Rules that take a harm over from another number, in the order of the text.</summary>
    private static readonly ILinkRule[] Taken = [new SubsetRule(), new SharedNounRule(), new RevisionRule(), new CoordinationRule(), new CarriedRule()];

    public static List<Count> Run(TokenStream stream, CancellationToken cancellationToken)
    {
        var counts = new List<Count>();
        var mentions = new List<QuantityMention>();
        foreach (var sentence in stream.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            mentions.Clear();
            QuantityReader.Read(stream, sentence, mentions);
            var first = counts.Count;
            for (var i = 0; i < mentions.Count; i++)
            {
                var end = i + 1 < mentions.Count ? mentions[i + 1].Tokens.First : sentence.Tokens.End;
                counts.Add(new Count(sentence, mentions[i], CountedPhraseReader.Read(stream, mentions[i].Tokens.End, end)));
            }

            for (var i = first; i < counts.Count; i++)
            {
                ApplyOwn(stream, counts, i);
            }
        }

        for (var i = 0; i < counts.Count; i++)
        {
            foreach (var rule in Taken)
            {
                rule.Apply(stream, counts, i);
            }

            Restrictions.Apply(stream, counts, i);
        }

        return counts;
    }

    private static void ApplyOwn(TokenStream stream, List<Count> counts, int index)
    {
        foreach (var rule in Own)
        {
            if (!counts[index].IsOpen)
            {
                break;
            }

            rule.Apply(stream, counts, index);
        }

        Restrictions.Apply(stream, counts, index);
    }
}
