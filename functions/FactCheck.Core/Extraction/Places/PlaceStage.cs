using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Tells where the people of a count were harmed: by the sentence's own words, else by what the text or the case is about.</summary>
internal sealed class PlaceStage
{
    private const int ListReach = 7;

    private const int SentencesBefore = 5;

    private readonly TokenStream _stream;
    private readonly PlaceNames _names;
    private readonly DefaultPlaces _defaults;
    private readonly MentionedPlaces _mentioned;
    private readonly MeantPlaces _meant;
    private readonly NamedPlaces _named;
    private Located? _default;
    private Place? _first;

    public PlaceStage(TokenStream stream, PlaceNames names, Case @case)
    {
        _stream = stream;
        _names = names;
        _defaults = new DefaultPlaces(@case);
        _mentioned = new MentionedPlaces(stream, names, @case, _defaults);
        _meant = new MeantPlaces(stream, names, _mentioned);
        _named = new NamedPlaces(stream, names, _mentioned);
    }

    public Located Find(Count count, Frame? frame)
    {
        var found = Search(count, frame);
        _first ??= found.Place is { Default: false } own ? own : null;
        return found;
    }

    private Located Search(Count count, Frame? frame)
    {
        if (Listed(count) is { } listed)
        {
            return listed;
        }

        var own = _named.Named(count, frame);
        var (cue, at) = _meant.NearestCue(count, frame);
        if (own is { } named && (cue is null || named.Score >= 100 - at))
        {
            return named.Located;
        }

        if (cue is { } words && _meant.Meant(words, count, frame) is { } meant)
        {
            return meant;
        }

        return own?.Located ?? Jurisdiction(frame) ?? Before(count) ?? Default();
    }

    /// <summary>"Iran, with 246, and Iraq with 45": the name right before the number.</summary>
    private Located? Listed(Count count)
    {
        if (Labelled(count) is { } label)
        {
            return new(_mentioned.Of(label), "place:list");
        }

        if (count.Link is not { Rule: "list" })
        {
            return null;
        }

        PlaceMention? last = null;
        foreach (var mention in _names.In(new TokenRange(Math.Max(count.Sentence.Tokens.First, count.Mention.Tokens.First - ListReach), count.Mention.Tokens.First)))
        {
            last = mention.IsPeople ? last : mention;
        }

        return last is { } place ? new(_mentioned.Of(place), "place:list") : null;
    }

    /// <summary>"Homs: 12 killed": the name that labels a line.</summary>
    private PlaceMention? Labelled(Count count)
    {
        var colon = count.Mention.Tokens.First - 1;
        if (!_stream.IsMark(colon, ':') || count.Link is not { Rule: "counted" or "adjective" or "participle" })
        {
            return null;
        }

        foreach (var mention in _names.In(new TokenRange(Math.Max(count.Sentence.Tokens.First, colon - ListReach), colon)))
        {
            if (!mention.IsPeople && (mention.Tokens.End == colon || (mention.Tokens.End == colon - 1 && Cues.Is(_stream, colon - 1, CueKind.PlaceWord))) && (mention.Tokens.First == count.Sentence.Tokens.First || _stream[mention.Tokens.First].Has(TokenFlags.LineBefore)))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The place of a local body that counts: "the Almaty police".</summary>
    private Located? Jurisdiction(Frame? frame)
    {
        if (frame?.Reading is { Source.Institution: Institution.Police or Institution.Government or Institution.Hospital or Institution.Morgue or Institution.HealthMinistry or Institution.Prosecutor or Institution.Eyewitness or Institution.Activist, Rule: not "state" } reading)
        {
            foreach (var mention in _names.In(reading.Label))
            {
                if (mention is { IsPeople: false, Place.Kind: PlaceKind.City or PlaceKind.Region } && mention.Place.Country == _names.EventCountry)
                {
                    return new(_mentioned.Of(mention) with { Text = null, Default = true }, "place:source");
                }
            }
        }

        return null;
    }

    /// <summary>The place of the count before in the same paragraph.</summary>
    private Located? Before(Count count)
    {
        var first = count.Sentence.Tokens.First;
        if (!_stream.Is(first, WordClass.Determiner | WordClass.Pronoun))
        {
            return null;
        }

        for (var i = count.Sentence.Index - 1; i >= Math.Max(0, count.Sentence.Index - SentencesBefore) && _stream.Sentences[i].Paragraph == count.Sentence.Paragraph; i--)
        {
            foreach (var mention in _names.In(_stream.Sentences[i].Tokens))
            {
                if (!mention.IsPeople && Locatives.Is(_stream, _stream.Sentences[i], mention))
                {
                    return new Located(_mentioned.Of(mention) with { Text = null, Default = true }, "place:paragraph");
                }
            }
        }

        return null;
    }

    /// <summary>What the case, else the text, is about; in a text of no known country the first place where it counts anybody.</summary>
    public Located Default()
    {
        var found = _default ??= _defaults.Find(_names.EventCountry);
        return found.Place is null && _first is { } place ? new Located(place with { Text = null, Default = true }, "place:first") : found;
    }
}
