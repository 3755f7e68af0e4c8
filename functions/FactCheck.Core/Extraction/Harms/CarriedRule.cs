using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"The BBC says the number is 48": a number for a figure, with the harm of the sentence before.</summary>
internal sealed class CarriedRule : ILinkRule
{
    private const int Reach = 16;
    private const int CountReach = 24;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        if (!count.IsOpen || count.Phrase.Kind is Victims.CountedKind.Things or Victims.CountedKind.Unknown)
        {
            return;
        }

        var at = Clause.BeforeNumber(stream, count);
        if (at < 1 || !(stream.Is(at, WordClass.Change) || stream.IsMark(at, ':') || stream.IsDash(at)) || (stream.Is(at, WordClass.Of) && !IsFigureOf(stream, count, at)) || stream.Is(at, WordClass.By) || !HasFigure(stream, count, at) || FindHarm(counts, index) is not { Link: { } link })
        {
            return;
        }

        count.Link = link with { Rule = "carried", Inherited = true, Strength = 0.7, At = count.Mention.Tokens };
    }

    /// <summary>"gave a figure of 52".</summary>
    private static bool IsFigureOf(TokenStream stream, Count count, int of) =>
        count.Phrase.Kind == Victims.CountedKind.Bare && stream.IsPunctuation(count.End) && HarmCues.At(stream, of - 1, HarmForms.Toll, out _, out var cue) && cue.Harm is null;

    private static bool HasFigure(TokenStream stream, Count count, int at)
    {
        if (stream.Is(at, WordClass.Verb | WordClass.Change) && (stream.Is(at - 1, WordClass.Body) || (stream.Is(at - 1, WordClass.Have) && stream.Is(at - 2, WordClass.Body))) && !stream.Is(at, WordClass.Be))
        {
            return true;
        }

        if (stream.Is(at, WordClass.Be) && stream.Is(at - 1, WordClass.Body) && stream.TryMarkBefore<SpeechVerb>(at - 1, count.Sentence.Tokens.First, out _, out _))
        {
            return true;
        }

        for (var i = at; i >= Math.Max(count.Sentence.Tokens.First, at - Reach); i--)
        {
            if (HarmCues.At(stream, i, HarmForms.Toll, out var range, out var cue) && cue.Harm is null && (!stream.Is(range.End, WordClass.Of) || range.End == at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number without a harm is of the killed, where the sentence that it answers counts them.</summary>
    private static Count KilledBeside(IReadOnlyList<Count> counts, int index)
    {
        for (var i = index; i >= 0 && counts[i].Sentence.Index == counts[index].Sentence.Index; i--)
        {
            if (counts[i].Link?.Harm == Harm.Killed)
            {
                return counts[i];
            }
        }

        return counts[index];
    }

    private static Count? FindHarm(IReadOnlyList<Count> counts, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - CountReach) && counts[index].Sentence.Paragraph - counts[i].Sentence.Paragraph <= 1; i--)
        {
            if (counts[i].Link is not null)
            {
                return KilledBeside(counts, i);
            }
        }

        return null;
    }
}
