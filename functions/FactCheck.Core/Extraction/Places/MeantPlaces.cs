using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Reads the places that words stand for: "across the country", "there", "the Afghan capital", "in the city".</summary>
internal sealed class MeantPlaces(TokenStream stream, PlaceNames names, MentionedPlaces mentioned)
{
    private const int SentencesBefore = 5;
    private const int CapitalReach = 2;

    /// <summary>"across the country", "there": the country, or the place named last.</summary>
    public Located? Meant(Mark words, Count count, Frame? frame)
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

            return last is { } place ? new(mentioned.Of(place), "place:there") : null;
        }

        if (SiteReader.KindAt(stream, words.Tokens.End - 1) is { } kind)
        {
            return LastOf(kind, count.Sentence, words.Tokens.First) is { } known ? new(mentioned.Of(known) with { Text = text, Default = true }, "place:same") : null;
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

    public (Mark? Cue, int Distance) NearestCue(Count count, Frame? frame)
    {
        Mark? best = null;
        var distance = int.MaxValue;
        for (var i = count.Sentence.Tokens.First; i < count.Sentence.Tokens.End; i++)
        {
            foreach (ref readonly var mark in stream.MarksAt(i))
            {
                if (mark.Entry is Cue { Kind: CueKind.Nationwide or CueKind.SamePlace or CueKind.There or CueKind.Capital } && Math.Abs(i - count.End) < distance && !stream.Is(mark.Tokens.End, WordClass.Of) && !(stream.Is(mark.Tokens.End, WordClass.Possessive) && ((Cue)mark.Entry).Kind == CueKind.SamePlace) && !IsNamed(mark.Tokens.End) && !(frame?.Sentence.Index == count.Sentence.Index && frame.Subject.Contains(mark.Tokens) && ((Cue)mark.Entry).Kind == CueKind.SamePlace))
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
}
