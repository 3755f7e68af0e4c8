using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"227 people, including 19 officers", "25 of them were executed", "of the 81 killed, 73 were citizens, seven …".</summary>
internal sealed class SubsetRule : ILinkRule
{
    private const int ListReach = 22;
    private const int CountReach = 24;
    private const int SafeReach = 5;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        if (count.Refused is not null)
        {
            return;
        }

        var whole = (IsOfWhom(stream, count) ? ByPartCue(stream, counts, index) : null) ?? ByIncluding(stream, counts, index) ?? ByDash(stream, counts, index) ?? ByOfTheWhole(stream, counts, index) ?? ByPartCue(stream, counts, index);
        if (whole?.Link is not { } link || !Fits(count, whole))
        {
            return;
        }

        if (count.IsOpen && IsSafe(stream, count))
        {
            return;
        }

        count.Link ??= link with { Rule = "part", Inherited = true, Strength = link.Strength - 0.05 };
        if (count.Whole is null && (count.Link.Harm == link.Harm || IsGroup(stream, count) || IsManner(stream, count)))
        {
            count.Whole = whole;
        }
    }

    /// <summary>"of the 1,200 arrested, 940 have been released": those are not harmed now.</summary>
    private static bool IsSafe(TokenStream stream, Count count) =>
        stream.Is(count.End, WordClass.Be | WordClass.Have) && Cues.In(stream, new TokenRange(count.End, Math.Min(count.Sentence.Tokens.End, count.End + SafeReach)), CueKind.Rescue, out _);

    public static bool Fits(Count part, Count whole) =>
        part.Mention.Quantity.Interval is { } small && whole.Mention.Quantity.Interval is { } large && ClaimRules.CanBePartOf(small, large)
        && (small.Lower, small.Upper) != (large.Lower, large.Upper);

    /// <summary>"10 of them died", "among the 7,000 jailed, 10 died": a part though the harm is another.</summary>
    private static bool IsGroup(TokenStream stream, Count count) =>
        Cues.Is(stream, count.Mention.Number.End, CueKind.Including, CueKind.PartOf) && stream.Is(count.Mention.Number.End + 1, WordClass.Pronoun | WordClass.Relative)
        || stream.Is(count.Sentence.Tokens.First, WordClass.Among);

    /// <summary>"wounded, three fatally", "40 hurt, five of them critically": how it went for a few of those counted.</summary>
    private static bool IsManner(TokenStream stream, Count count)
    {
        var at = count.Mention.Number.End;
        return count.Phrase.Kind == Victims.CountedKind.Bare && stream.IsMark(count.Mention.Tokens.First - 1, ',') && (stream.Is(at, WordClass.Adverb) || stream.Ends(at, Ending.Adverb))
            && (stream.IsPunctuation(at + 1) || stream.Is(at + 1, WordClass.And));
    }

    /// <summary>"…, including A, 3 B and 4 C": the nearest count before the word, when nothing but a list stands between.</summary>
    private static Count? ByIncluding(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var first = Math.Max(count.Sentence.Tokens.First, count.Mention.Tokens.First - ListReach);
        for (var i = count.Mention.Tokens.First - 1; i >= first; i--)
        {
            if (Cues.At(stream, i, out var range, CueKind.Including))
            {
                return range.End <= count.Mention.Tokens.First ? LastBefore(counts, index, i, null, nested: false) : null;
            }

            if (stream.Is(i, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Contrast) || (stream.Is(i, WordClass.Relative) && stream.Is(i, WordClass.Determiner)) || Clause.IsHarmVerb(stream, i) || stream.IsMark(i, ';') || (stream.IsMark(i, ',') && stream.Is(i + 1, WordClass.And) && index > 0 && counts[index - 1].End < i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"90 people — 41 police, 47 civilians and two officers — died": the groups between dashes behind the count.</summary>
    private static Count? ByDash(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        if (HasOwnPredicate(stream, count))
        {
            return null;
        }

        var whole = index - 1;
        for (var i = count.Mention.Tokens.First - 1; i >= Math.Max(count.Sentence.Tokens.First, count.Mention.Tokens.First - ListReach); i--)
        {
            if (stream.IsDash(i))
            {
                while (whole >= 0 && counts[whole].Mention.Tokens.First >= i)
                {
                    whole--;
                }

                return whole >= 0 && counts[whole].Link is { } link && counts[whole].End >= i - 1 && counts[whole].End <= i && (count.IsOpen || count.Link?.At == link.At) ? counts[whole] : null;
            }

            if (stream.Is(i, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb | WordClass.Contrast) || Clause.IsHarmVerb(stream, i) || stream.IsMark(i, ';'))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Of the 81 people killed, 73 were …" and "Among the 7,000 jailed, 10 died": all later counts of the sentence.</summary>
    private static Count? ByOfTheWhole(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        for (var i = index - 1; i >= 0 && counts[i].Sentence.Index == counts[index].Sentence.Index; i--)
        {
            var at = Clause.BeforeNumber(stream, counts[i]);
            if (counts[i].Link is not null && stream.Is(at, WordClass.Among)
                && (at == counts[i].Sentence.Tokens.First || stream.IsPunctuation(at - 1)))
            {
                return counts[i];
            }
        }

        return null;
    }

    /// <summary>"two of whom", "12 of them", "among the dead were 5": the last count before.</summary>
    private static Count? ByPartCue(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var after = Cues.Is(stream, count.Mention.Number.End, CueKind.PartOf, CueKind.Including) || IsAmongThem(stream, count);
        var cue = after || IsManner(stream, count) ? count.Mention.Tokens.First : PartCueBefore(stream, count);
        if (cue < 0 || (after && count.Link is null && HasOwnPredicate(stream, count)))
        {
            return null;
        }

        var words = after ? count.Mention.Number.End : cue;
        return LastBefore(counts, index, cue, HarmNamed(stream, words), nested: after && IsOfWhom(stream, count));
    }

    /// <summary>"three of whom".</summary>
    private static bool IsOfWhom(TokenStream stream, Count count) => Cues.Is(stream, count.Mention.Number.End, CueKind.PartOf) && stream.Is(count.Mention.Number.End + 1, WordClass.Relative);

    /// <summary>"of the deaths" is of a count of deaths.</summary>
    private static Harm? HarmNamed(TokenStream stream, int at) =>
        Cues.At(stream, at, out var cue, CueKind.PartOf) && HarmCues.At(stream, cue.End - 1, HarmForms.Counted | HarmForms.Adjective | HarmForms.Passive, out _, out var named) && named.Harm != Harm.Victims ? named.Harm : null;

    /// <summary>"five children among them".</summary>
    private static bool IsAmongThem(TokenStream stream, Count count) => Cues.At(stream, count.End, out var words, CueKind.PartOf) && stream.Is(words.First, WordClass.Among) && stream.IsPunctuation(words.End);

    /// <summary>"one of them was taken to a meeting": what is said of the part is something else. "Ten of them were children" is not.</summary>
    private static bool HasOwnPredicate(TokenStream stream, Count count)
    {
        var at = count.End;
        if (!stream.Is(at, WordClass.Be))
        {
            return stream.Is(at, WordClass.Have | WordClass.Modal | WordClass.Verb);
        }

        for (at++; stream.Is(at, WordClass.Adverb | WordClass.Determiner | WordClass.Adjective); at++)
        {
        }

        return !stream.TryMark<PersonNoun>(at, out _, out _) && !stream.IsCapital(at) && !stream.Is(at, WordClass.Preposition | WordClass.Age) && stream.IsWord(at);
    }

    /// <summary>Where "among the dead" begins that stands before a count; -1 when nothing does.</summary>
    private static int PartCueBefore(TokenStream stream, Count count)
    {
        for (var i = count.Mention.Tokens.First - 1; i >= Math.Max(count.Sentence.Tokens.First, count.Mention.Tokens.First - 8); i--)
        {
            if (Cues.At(stream, i, out var range, CueKind.PartOf) && range.End <= count.Mention.Tokens.First)
            {
                return !Clause.IsHarmVerb(stream, range.End) && (i == count.Sentence.Tokens.First || stream.IsPunctuation(i - 1) || stream.Is(i - 1, WordClass.Conjunction | WordClass.Adverb)) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The nearest count before a token that this one may be a part of; none when its own sentence counts people who were not harmed.</summary>
    /// <param name="counts">All counts.</param>
    /// <param name="index">This one.</param>
    /// <param name="token">The whole stands before it.</param>
    /// <param name="harm">The harm that the whole must have; any when null.</param>
    /// <param name="nested">Whether the whole may be a part itself: "of whom" is said of the last group named.</param>
    private static Count? LastBefore(IReadOnlyList<Count> counts, int index, int token, Harm? harm, bool nested)
    {
        var otherwise = false;
        for (var i = index - 1; i >= Math.Max(0, index - CountReach) && counts[index].Sentence.Paragraph - counts[i].Sentence.Paragraph <= 1; i--)
        {
            var sameSentence = counts[i].Sentence.Index == counts[index].Sentence.Index;
            otherwise |= sameSentence && counts[i] is { Link: null, Phrase.Kind: Victims.CountedKind.People or Victims.CountedKind.Unknown };
            if (otherwise && !sameSentence && !counts[index].Phrase.OfWhole)
            {
                return null;
            }

            if (counts[i].Link is { } link && counts[i].Mention.Tokens.End <= token && Fits(counts[index], counts[i]) && (counts[i].Whole is null || (nested && sameSentence)) && (harm is null || link.Harm == harm))
            {
                return counts[i];
            }
        }

        return null;
    }
}
