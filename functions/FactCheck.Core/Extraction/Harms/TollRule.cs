using System.Diagnostics.CodeAnalysis;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"a death toll of 12", "the number of people arrested was over 1,000", "brings the total executed to 92", "brings to 21 the number of dead".</summary>
internal sealed class TollRule : ILinkRule
{
    private const int Reach = 26;
    private const int ChangeReach = 6;
    private const int InsideReach = 6;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var at = Clause.BeforeNumber(stream, count);
        for (var first = at; first >= Math.Max(count.Sentence.Tokens.First, at - Reach); first--)
        {
            if (stream.IsMark(first, ';') || (index > 0 && counts[index - 1].Link is not null && counts[index - 1].End > first))
            {
                return;
            }

            if ((HarmCues.At(stream, first, HarmForms.Toll, out var range, out var cue) || IsNounThatChanges(stream, first, at, count.Mention.Number.First, out range, out cue)) && range.End <= at + 1 && Leads(stream, range.End, at, count))
            {
                Link(stream, count, cue, range, at);
                if (count.Link is not null || range.End <= at)
                {
                    return;
                }
            }
        }

        if (stream.Is(at, WordClass.To) && stream.Is(at - 1, WordClass.Change | WordClass.Verb))
        {
            Behind(stream, count);
        }
    }

    /// <summary>"brings to at least 21, including 14 children, the number of civilians killed".</summary>
    private static void Behind(TokenStream stream, Count count)
    {
        var at = stream.IsMark(count.End, ',') || stream.IsDash(count.End) ? EndOfInsertion(stream, count) : count.End;
        for (at = stream.Is(at, WordClass.Definite) ? at + 1 : count.Sentence.Tokens.End; at < count.Sentence.Tokens.End; at++)
        {
            if (HarmCues.At(stream, at, HarmForms.Toll, out var range, out var cue))
            {
                Link(stream, count, cue, range, Math.Min(count.Sentence.Tokens.End, range.End + InsideReach) - 1);
                return;
            }

            if (!stream.Is(at, WordClass.Adjective))
            {
                return;
            }
        }
    }

    private static int EndOfInsertion(TokenStream stream, Count count)
    {
        var end = Math.Min(count.Sentence.Tokens.End, count.End + Reach);
        for (var i = count.End + 1; i < end; i++)
        {
            if ((stream.IsMark(i, ',') || stream.IsDash(i)) && stream.Is(i + 1, WordClass.Definite))
            {
                return i + 1;
            }
        }

        return count.End;
    }

    /// <summary>"Cholera deaths last week passed 1,000".</summary>
    private static bool IsNounThatChanges(TokenStream stream, int first, int at, int before, out TokenRange range, [NotNullWhen(true)] out HarmCue? cue)
    {
        if (!HarmCues.At(stream, first, HarmForms.Counted, out range, out cue) || cue.Harm is null || !stream.Ends(range.End - 1, Ending.Plural) || stream.Is(first - 1, WordClass.Preposition))
        {
            return false;
        }

        for (var i = range.End; i <= Math.Min(Math.Max(at, before - 1), range.End + ChangeReach); i++)
        {
            if (stream.Is(i, WordClass.Change) && !stream.Is(i, WordClass.Preposition | WordClass.Be | WordClass.Adverb))
            {
                return true;
            }
        }

        return false;
    }

    private static void Link(TokenStream stream, Count count, HarmCue cue, TokenRange range, int at)
    {
        if (cue.Harm is { } harm)
        {
            count.Link = new HarmLink(harm, cue.Id, range, "toll", 0.94);
        }
        else if (FindInside(stream, range.End, at + 1) is { } inside)
        {
            count.Link = inside;
        }
    }

    /// <summary>Whether the word right before the number ties it to a toll: "of", "at", "to", "is", "reached".</summary>
    private static bool Leads(TokenStream stream, int cueEnd, int at, Count count)
    {
        if (cueEnd == at + 1)
        {
            return count.Phrase.Kind is not Victims.CountedKind.Unknown;
        }

        if (stream.IsMark(at, ':') && cueEnd == at)
        {
            return true;
        }

        return (stream.Is(at, WordClass.Change | WordClass.Than) || (at + 1 < count.Mention.Number.First && stream.Is(at + 1, WordClass.Change))) && !(stream.Is(at, WordClass.From) && stream.Is(at + 1, WordClass.Definite)) && !stream.Is(at, WordClass.By) && !Clause.HasClass(stream, cueEnd, at, WordClass.Relative & ~WordClass.Pronoun & WordClass.Conditional);
    }

    /// <summary>The harm said inside "the number of … was".</summary>
    private static HarmLink? FindInside(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (HarmCues.At(stream, i, HarmForms.Passive | HarmForms.Adjective | HarmForms.Subject | HarmForms.Counted, out var range, out var cue) && cue.Harm is { } harm)
            {
                return new HarmLink(harm, cue.Id, range, "number-of", 0.88);
            }
        }

        return null;
    }
}
