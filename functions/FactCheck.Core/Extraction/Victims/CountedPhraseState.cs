using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Victims;

/// <summary>What has been read of a noun phrase after a number.</summary>
/// <param name="stream">The text.</param>
/// <param name="start">The token after the number.</param>
/// <param name="end">Where the phrase must end.</param>
internal ref struct CountedPhraseState(TokenStream stream, int start, int end)
{
    private const int MostTokens = 9;
    private const int OfReach = 4;
    private VictimClassSet _classes;
    private readonly int _start = start;
    private readonly int _limit = end;
    private int _end = end;
    private int _position = start;
    private bool _ofWhole;
    private bool _people;
    private bool _things;
    private bool _unknown;
    private bool _weak;
    private HarmCue? _counted;
    private TokenRange _countedAt;

    public void ReadOf()
    {
        if (_position + 1 >= _end || !stream.Is(_position, WordClass.Of))
        {
            return;
        }

        var next = _position + 1;
        if (stream.Is(next, WordClass.Pronoun | WordClass.Relative) || PhraseWords.IsDemonstrative(stream, next))
        {
            _ofWhole = true;
            _position = next + 1;
            _end = _position;
            return;
        }

        _ofWhole = stream.Is(next, WordClass.Determiner);
        _position = _ofWhole ? next + 1 : next;
    }

    public void ReadNouns()
    {
        var limit = Math.Min(_end, _position + MostTokens);
        while (_position < limit && Step())
        {
        }
    }

    /// <summary>"ten of them were children": the class is told behind the number.</summary>
    public void ReadPredicate()
    {
        if (!_people && !_things && _counted is null)
        {
            _classes = _classes.Union(PhraseClasses.ToldBehind(stream, _position, _limit, _ofWhole));
        }
    }

    public readonly CountedPhrase Result()
    {
        var kind = _people ? CountedKind.People : _things ? CountedKind.Things : _counted is not null ? CountedKind.People : _unknown ? CountedKind.Unknown : CountedKind.Bare;
        return new(new TokenRange(_start, _position), _classes, kind, _counted, _countedAt, _ofWhole) { IsWeak = _weak };
    }

    private bool Step()
    {
        if (_position > _start && stream[_position].Has(TokenFlags.LineBefore) && !_ofWhole && stream.IsCapital(_position))
        {
            return false;
        }

        if (stream.TryMark<PersonNoun>(_position, out var range, out var person) && !stream.IsHyphen(range.End))
        {
            NoteCounted(range);
            return ReadPerson(range, person);
        }

        if (!_people && ReadHarm())
        {
            return false;
        }

        if (_people)
        {
            return stream.Is(_position, WordClass.Possessive) ? Skip() : ReadConjoined();
        }

        if (stream.TryMark<ThingNoun>(_position, out range, out var thing))
        {
            _things = true;
            _position = range.End;
            return stream.TryMark<PersonNoun>(_position, out _, out _) ? Unthing() : thing.Instances && ReadOfHarm() && false;
        }

        return ReadModifier();
    }

    /// <summary>"refugees" and "hostages" are people and say the harm too, unless another is said of them.</summary>
    private void NoteCounted(TokenRange person)
    {
        if (!_people && HarmCues.At(stream, _position, HarmForms.Counted, out var range, out var cue) && range == person && cue.Harm is not null)
        {
            (_counted, _countedAt, _weak) = (cue, range, true);
        }
    }

    private bool ReadPerson(TokenRange range, PersonNoun person)
    {
        if (_people && stream.Is(_position, WordClass.Verb))
        {
            return false;
        }

        _classes = _classes.Union(person.ClassSet);
        _people |= !person.Modifier && !PhraseWords.IsHarmNoun(stream, range.End);
        _position = range.End;
        return true;
    }

    private bool Unthing()
    {
        _things = false;
        return true;
    }

    /// <summary>"deaths", "missing persons", "wounded soldiers"; a participle with no noun after it is a predicate and stays out.</summary>
    private bool ReadHarm()
    {
        const HarmForms any = HarmForms.Active | HarmForms.Passive | HarmForms.Subject | HarmForms.Adjective | HarmForms.Counted;
        if (!HarmCues.At(stream, _position, any, out _, out var cue) || cue.Harm is null)
        {
            return false;
        }

        const HarmForms attributive = HarmForms.Adjective | HarmForms.Counted | HarmForms.Passive;
        if (HarmCues.At(stream, _position, attributive, out var range, out var before) && before.Harm is not null && (!_unknown || !before.Is(HarmForms.Passive))
            && stream.TryMark<PersonNoun>(range.End, out var noun, out var person) && !stream[range.End].Has(TokenFlags.LineBefore))
        {
            (_counted, _countedAt, _weak) = (before, range, false);
            _position = range.End;
            return !ReadPerson(noun, person);
        }

        if (HarmCues.At(stream, _position, HarmForms.Counted, out range, out var counted) && counted.Harm is not null)
        {
            (_counted, _countedAt) = (counted, range);
            _position = range.End;
        }

        return true;
    }

    private bool ReadOfHarm()
    {
        if (PhraseHarms.Of(stream, _position, Math.Min(_position + OfReach, _end - 1), out var range, out var cue))
        {
            (_counted, _countedAt, _things) = (cue, range, false);
            _position = range.End;
        }

        return true;
    }

    private bool ReadConjoined()
    {
        if (!PhraseClasses.IsConjoined(stream, _position, _limit, out var end, out var modifier))
        {
            return false;
        }

        _classes = VictimClassSet.Everybody;
        _position = end;
        return !modifier;
    }

    private bool ReadModifier()
    {
        if (!PhraseWords.MayModify(stream, _position, _end, out var next, out var noun))
        {
            return false;
        }

        _unknown |= noun;
        _position = next;
        return true;
    }

    private bool Skip()
    {
        _position++;
        return true;
    }
}
