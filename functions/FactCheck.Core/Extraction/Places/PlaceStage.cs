using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Tells where the people of a count were harmed: by the sentence's own words, else by what the text or the case is about.</summary>
internal sealed class PlaceStage(TokenStream stream, PlaceNames names, Case @case)
{
    private const int NearBefore = 14;
    private const int ListReach = 7;
    private const int NarrowerReach = 6;
    private const int SentencesBefore = 5;
    private const int CapitalReach = 2;

    private readonly DefaultPlaces _defaults = new(@case);
    private Located? _default;
    private int _sentence = -1;
    private List<PlaceMention> _places = [];

    public Located Find(Count count, Frame? frame)
    {
        if (Listed(count) is { } listed)
        {
            return listed;
        }

        var own = Named(count, frame);
        var (cue, at) = NearestCue(count, frame);
        if (own is { } named && (cue is null || named.Score >= 100 - at))
        {
            return named.Located;
        }

        if (cue is { } words && Meant(words, count, frame) is { } meant)
        {
            return meant;
        }

        return own?.Located ?? Jurisdiction(frame) ?? Before(count) ?? Default();
    }

    /// <summary>"Iran, with 246, and Iraq with 45": the name right before the number.</summary>
    private Located? Listed(Count count)
    {
        if (count.Link is not { Rule: "list" })
        {
            return null;
        }

        PlaceMention? last = null;
        foreach (var mention in names.In(new TokenRange(Math.Max(count.Sentence.Tokens.First, count.Mention.Tokens.First - ListReach), count.Mention.Tokens.First)))
        {
            last = mention.IsPeople ? last : mention;
        }

        return last is { } place ? new(PlaceOf(place), "place:list") : null;
    }

    /// <summary>"across the country", "there": the country, or the place named last.</summary>
    private Located? Meant(Mark words, Count count, Frame? frame)
    {
        var text = stream.Words(words.Tokens);
        if (((Cue)words.Entry).Kind == CueKind.Capital)
        {
            return CapitalOf(words) is { } seat ? new(seat with { Text = text }, "place:capital") : null;
        }

        if (((Cue)words.Entry).Kind == CueKind.Nationwide)
        {
            return DefaultPlaces.Country(names.EventCountry) is { } all ? new(all with { Text = text, Default = false }, "place:nationwide") : null;
        }

        if (((Cue)words.Entry).Kind == CueKind.There)
        {
            PlaceMention? last = null;
            foreach (var mention in SiteReader.WithSites(stream, names, count.Sentence))
            {
                last = mention.IsPeople || mention.Tokens.First > words.Tokens.First || mention.Tokens.First < last?.Tokens.First ? last : mention;
            }

            return last is { } place ? new(PlaceOf(place), "place:there") : null;
        }

        if (SiteReader.KindAt(stream, words.Tokens.End - 1) is { } kind)
        {
            return LastOf(kind, count.Sentence, words.Tokens.First) is { } known ? new(PlaceOf(known) with { Text = text, Default = true }, "place:same") : null;
        }

        return DefaultPlaces.Country(frame?.Reading?.Source.Country ?? names.EventCountry) is { } same ? new(same with { Text = text }, "place:same") : null;
    }

    /// <summary>"in the city": the last of its kind that the paragraph names.</summary>
    private PlaceMention? LastOf(PlaceKind kind, Sentence sentence, int before)
    {
        PlaceMention? last = null;
        for (var i = Math.Max(0, sentence.Index - SentencesBefore); i <= sentence.Index; i++)
        {
            foreach (var mention in stream.Sentences[i].Paragraph == sentence.Paragraph ? names.In(stream.Sentences[i].Tokens) : [])
            {
                last = !mention.IsPeople && mention.Place?.Kind == kind && mention.Tokens.First < before ? mention : last;
            }
        }

        return last;
    }

    /// <summary>"the Afghan capital", "in the capital": the seat of the country named before the word, else of the country that the text is about.</summary>
    private Place? CapitalOf(Mark words)
    {
        var country = names.EventCountry;
        foreach (var mention in names.In(new TokenRange(Math.Max(0, words.Tokens.First - CapitalReach), words.Tokens.End)))
        {
            country = mention.Place?.Country ?? country;
        }

        return country is not null && PlaceGazetteer.Default.CapitalOf(country) is { } place
            ? new Place(place.Name, place.Kind, place.Country, PlaceGazetteer.Default.ParentOf(place)?.Name, null, Default: false)
            : null;
    }

    /// <summary>The place of a local body that counts: "the Almaty police".</summary>
    private Located? Jurisdiction(Frame? frame)
    {
        if (frame?.Reading is { Source.Institution: Institution.Police or Institution.Government or Institution.Hospital or Institution.Morgue or Institution.HealthMinistry or Institution.Prosecutor or Institution.Eyewitness or Institution.Activist, Rule: not "state" } reading)
        {
            foreach (var mention in names.In(reading.Label))
            {
                if (mention is { IsPeople: false, Place.Kind: PlaceKind.City or PlaceKind.Region } && mention.Place.Country == names.EventCountry)
                {
                    return new(PlaceOf(mention) with { Text = null, Default = true }, "place:source");
                }
            }
        }

        return null;
    }

    private (Mark? Cue, int Distance) NearestCue(Count count, Frame? frame)
    {
        Mark? best = null;
        var distance = int.MaxValue;
        for (var i = count.Sentence.Tokens.First; i < count.Sentence.Tokens.End; i++)
        {
            foreach (ref readonly var mark in stream.MarksAt(i))
            {
                if (mark.Entry is Cue { Kind: CueKind.Nationwide or CueKind.SamePlace or CueKind.There or CueKind.Capital } && Math.Abs(i - count.End) < distance && !stream.Is(mark.Tokens.End, WordClass.Of) && !IsNamed(mark.Tokens.End) && !(frame?.Sentence.Index == count.Sentence.Index && frame.Subject.Contains(mark.Tokens) && ((Cue)mark.Entry).Kind == CueKind.SamePlace))
                {
                    (best, distance) = (mark, Math.Abs(i - count.End));
                }
            }
        }

        return (best, distance);
    }

    /// <summary>"in the capital, Nairobi": the name says it.</summary>
    private bool IsNamed(int at)
    {
        foreach (ref readonly var mention in names.In(new TokenRange(at, stream.IsMark(at, ',') ? at + 2 : at + 1)))
        {
            if (!mention.IsPeople)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name in the sentence, after a preposition of place; the nearest after the count, else the nearest before.</summary>
    private (Located Located, int Score)? Named(Count count, Frame? frame)
    {
        PlaceMention? best = null;
        var bestScore = int.MinValue;
        var anchor = Math.Max(count.End, count.Link is { Inherited: false } link && count.Sentence.Tokens.Contains(link.At) ? link.At.End : 0);
        foreach (var mention in PlacesOf(count.Sentence))
        {
            if (mention.IsPeople || HasNarrower(mention) || HasNarrowerBefore(mention) || (frame is not null && frame.Sentence.Index == count.Sentence.Index && frame.Subject.Contains(mention.Tokens) && !IsInsideCount(count, mention)))
            {
                continue;
            }

            if (Score(count, mention, anchor) is { } score && score > bestScore)
            {
                (best, bestScore) = (mention, score);
            }
        }

        return best is { } place ? (new Located(PlaceOf(place), "place:sentence"), bestScore) : null;
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

    /// <summary>"Syria's Deraa province": the name behind the possessive is the place.</summary>
    private bool HasNarrower(PlaceMention mention)
    {
        var end = mention.Tokens.End;
        if (!stream.Is(end, WordClass.Possessive))
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
            if (before is { IsPeople: false, Place: { } narrow } && (narrow.Kind == PlaceKind.City || wide.Kind == PlaceKind.Country) && narrow.Kind != wide.Kind && narrow.Country == wide.Country && IsNested(before.Tokens.End, mention.Tokens.First))
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
            if (stream.Is(i + 1, WordClass.PlacePreposition) && (stream[i].Kind == TokenKind.Number || stream.TryMark<NumberWord>(i, out _, out _)))
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

    private Place PlaceOf(PlaceMention mention)
    {
        var text = stream.Words(mention.Tokens);
        if (mention.Place is null && string.Equals(text, @case.Place, StringComparison.OrdinalIgnoreCase) && _defaults.OfCase() is { } own)
        {
            return own with { Text = text, Default = false };
        }

        return mention.Place is { } place
            ? new Place(place.Name, place.Kind, place.Country, PlaceGazetteer.Default.ParentOf(place)?.Name, text, Default: false)
            : new Place(text, mention.Kind, names.EventCountry, DefaultPlaces.Country(names.EventCountry)?.Name, text, Default: false);
    }

    /// <summary>The place of the count before in the same paragraph.</summary>
    private Located? Before(Count count)
    {
        var first = count.Sentence.Tokens.First;
        if (!stream.Is(first, WordClass.Determiner | WordClass.Pronoun))
        {
            return null;
        }

        for (var i = count.Sentence.Index - 1; i >= Math.Max(0, count.Sentence.Index - SentencesBefore) && stream.Sentences[i].Paragraph == count.Sentence.Paragraph; i--)
        {
            foreach (var mention in names.In(stream.Sentences[i].Tokens))
            {
                if (!mention.IsPeople && Locatives.Is(stream, stream.Sentences[i], mention))
                {
                    return new Located(PlaceOf(mention) with { Text = null, Default = true }, "place:paragraph");
                }
            }
        }

        return null;
    }

    /// <summary>What the case, else the text, is about.</summary>
    public Located Default() => _default ??= _defaults.Find(names.EventCountry);
}
