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

    private const int NarrowerReach = 6;

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
            if (mention.IsPeople || HasNarrower(mention) || HasNarrowerBefore(mention) || (frame is not null && frame.Sentence.Index == count.Sentence.Index && frame.Subject.Contains(mention.Tokens) && !IsInsideCount(count, mention) && !IsScene(count, mention)))
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

    /// <summary>"Syria's Deraa province", "the Mexico state of Durango", "the Shahba district of Aleppo", "Hope School in Enugu": the name behind is the place.</summary>
    private bool HasNarrower(PlaceMention mention)
    {
        var end = mention.Tokens.End;
        if (Cues.Is(stream, end, CueKind.PlaceWord) && stream.Is(end + 1, WordClass.Of))
        {
            end++;
        }
        else if (!stream.Is(end, WordClass.Possessive) && !(mention is { Place: null, Kind: PlaceKind.Site } && stream.Is(end, WordClass.PlacePreposition)))
        {
            return false;
        }

        foreach (ref readonly var next in names.In(new TokenRange(end + 1, end + NarrowerReach)))
        {
            if (!next.IsPeople && !Clause.HasVerb(stream, end + 1, next.Tokens.First))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the town of Azaz in northern Syria": the first name is the place.</summary>
    private bool HasNarrowerBefore(PlaceMention mention)
    {
        if (mention.Place is not { Kind: PlaceKind.Country or PlaceKind.Region } wide)
        {
            return false;
        }

        foreach (var before in names.In(new TokenRange(Math.Max(0, mention.Tokens.First - NarrowerReach), mention.Tokens.First)))
        {
            if (before is { IsPeople: false, Place: { } narrow } && (narrow.Kind == PlaceKind.City || wide.Kind == PlaceKind.Country) && narrow.Kind != wide.Kind && narrow.Country == wide.Country && IsNested(before.Tokens.End, mention.Tokens.First) && !HasNarrower(before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing but "in", commas and directions.</summary>
    private bool IsNested(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!stream.IsMark(i, ',') && !stream.Is(i, WordClass.PlacePreposition | WordClass.Of | WordClass.Article | WordClass.Possessive) && !Cues.Is(stream, i, CueKind.PlaceWord))
            {
                return false;
            }
        }

        return end > first;
    }

    private static bool IsInsideCount(Count count, PlaceMention mention) => new TokenRange(count.Mention.Tokens.First, count.End).Contains(mention.Tokens);

    private int? Score(Count count, PlaceMention mention, int anchor)
    {
        if (!Locatives.Is(stream, count.Sentence, mention))
        {
            return null;
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
        for (var i = first; i < end; i++)
        {
            if (stream.IsMark(i, ';') || stream.Is(i, WordClass.Contrast | WordClass.Subordinate) || Clause.IsHarmVerb(stream, i))
            {
                found++;
            }
        }

        return found;
    }
}
