using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Chooses, among the names of a sentence, the place of a count.</summary>
internal sealed class NamedPlaces(TokenStream stream, PlaceNames names, MentionedPlaces mentioned)
{
    private const int NearBefore = 14;

    private const int LeadReach = 6;

    private const int LastResort = -1_000;

    private readonly NarrowerPlaces _narrower = new(stream, names);

    private int _sentence = -1;
    private List<PlaceMention> _places = [];

    /// <summary>A name in the sentence, after a preposition of place; the nearest after the count, else the nearest before.</summary>
    public (Located Located, int Score)? Named(Count count, Frame? frame)
    {
        PlaceMention? best = null;
        var bestScore = int.MinValue;
        var anchor = Math.Max(count.End, count.Link is { Inherited: false } link && count.Sentence.Tokens.Contains(link.At) ? link.At.End : 0);
        foreach (var mention in PlacesOf(count.Sentence))
        {
            if (mention.IsPeople || _narrower.IsNamedBeside(mention, PlacesOf(count.Sentence)) || (frame is not null && frame.Sentence.Index == count.Sentence.Index && frame.Subject.Contains(mention.Tokens) && !IsInsideCount(count, mention) && !IsScene(count, mention)))
            {
                continue;
            }

            if (Score(count, mention, anchor) is { } score && score > bestScore)
            {
                (best, bestScore) = (mention, score);
            }
        }

        return best is { } place ? (new Located(mentioned.Of(place), "place:sentence"), bestScore) : null;
    }

    /// <summary>The places of a sentence; one sentence may hold several counts.</summary>
    private List<PlaceMention> PlacesOf(Sentence sentence)
    {
        if (_sentence != sentence.Index)
        {
            (_sentence, _places) = (sentence.Index, SiteReader.WithSites(stream, names, sentence));
        }

        return _places;
    }

    /// <summary>"Borno recorded 45 deaths": a place below the state that counts is the place too.</summary>
    private bool IsScene(Count count, PlaceMention mention) =>
        mention.Place is { Kind: PlaceKind.City or PlaceKind.Region } && Locatives.IsSubject(stream, count.Sentence, mention.Tokens);

    private static bool IsInsideCount(Count count, PlaceMention mention) => new TokenRange(count.Mention.Tokens.First, count.End).Contains(mention.Tokens);

    private int? Score(Count count, PlaceMention mention, int anchor)
    {
        if (!Locatives.Is(stream, count.Sentence, mention))
        {
            return Owns(count, mention) ? 0 : Leads(count, mention) ? LastResort : null;
        }

        if (mention.Tokens.First >= count.Mention.Tokens.First)
        {
            var distance = mention.Tokens.First - anchor;
            if (IsMeanwhile(anchor, mention.Tokens.First))
            {
                return null;
            }

            if (IsOfNext(anchor, mention.Tokens.First))
            {
                return -100 - distance;
            }

            return Clauses(anchor, mention.Tokens.First) > 0 ? -100 - distance : 100 - Math.Abs(distance);
        }

        var before = count.Mention.Tokens.First - mention.Tokens.End;
        return (before <= NearBefore ? 40 : 0) - before - (20 * Clauses(mention.Tokens.End, count.Mention.Tokens.First));
    }

    /// <summary>"Brookfield, Ohio: 12 people were killed": places and nothing else stand before the count.</summary>
    private bool Leads(Count count, PlaceMention mention)
    {
        var first = count.Sentence.Tokens.First;
        return mention.Tokens.First == first && count.Mention.Tokens.First - first <= LeadReach && !stream.Is(mention.Tokens.End, WordClass.Possessive)
            && AreNames(mention.Tokens.End, count.Mention.Tokens.First);
    }

    private bool AreNames(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!stream.IsCapital(i) && !stream.IsPunctuation(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Spain's death toll has climbed to 4,089".</summary>
    private bool Owns(Count count, PlaceMention mention)
    {
        for (var i = mention.Tokens.End + 1; stream.Is(mention.Tokens.End, WordClass.Possessive) && mention.Tokens.End < count.Mention.Tokens.First && i <= mention.Tokens.End + LeadReach; i++)
        {
            if (HarmCues.At(stream, i, HarmForms.Counted | HarmForms.Toll | HarmForms.Event, out _, out _))
            {
                return true;
            }

            if (!stream.IsWord(i) || stream.Is(i, WordClass.Preposition | WordClass.Verb | WordClass.Be | WordClass.Have))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>", as mediators met in Cairo": something else, elsewhere.</summary>
    private bool IsMeanwhile(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (stream.IsMark(i, ',') && stream.Is(i + 1, WordClass.Contrast | WordClass.Seems))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"and 14 in Hama": the place of a bare number that stands between.</summary>
    private bool IsOfNext(int first, int mention)
    {
        for (var i = first; i < mention - 1; i++)
        {
            if (stream.Is(i + 1, WordClass.PlacePreposition) && Clause.IsNumber(stream, i))
            {
                return true;
            }
        }

        return false;
    }

    private int Clauses(int first, int end)
    {
        var found = 0;
        var joined = false;
        for (var i = first; i < end; i++)
        {
            joined = stream.Is(i, WordClass.And) || (joined && !stream.TryMark<SourceNoun>(i, out _, out _) && !stream.IsCapital(i));
            if (stream.IsMark(i, ';') || stream.Is(i, WordClass.Contrast | WordClass.Subordinate) || (Clause.IsHarmVerb(stream, i) && !joined))
            {
                found++;
            }
        }

        return found;
    }
}
