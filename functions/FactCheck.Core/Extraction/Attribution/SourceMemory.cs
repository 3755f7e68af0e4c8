using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Who has been named so far, for pronouns, surnames, short forms and "the group".</summary>
internal sealed class SourceMemory(TokenStream stream)
{
    private readonly Dictionary<string, SourceReading>.AlternateLookup<ReadOnlySpan<char>> _names =
        new Dictionary<string, SourceReading>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private SourceReading? _person;
    private SourceReading? _body;
    private SourceReading? _group;

    /// <summary>The last one who spoke, of any kind.</summary>
    public SourceReading? Last { get; private set; }

    public void Remember(SourceReading reading, bool speaks)
    {
        if (NameIn(reading.Label) is { } surname)
        {
            _names[stream.SpanOf(surname)] = reading;
        }

        RememberAcronyms(reading);

        if (!speaks)
        {
            return;
        }

        Last = reading;
        if (reading.IsPerson)
        {
            _person = reading;
        }
        else
        {
            _body = reading;
            _group = reading.Noun is { StateOrgan: false, Institution: not Institution.IndependentMedia } ? reading : _group;
        }
    }

    /// <summary>Whom a pronoun or "the group" means.</summary>
    public SourceReading? Resolve(TokenRange label, SourceNoun? noun)
    {
        if (label.Count == 1)
        {
            return stream.Is(label.First, WordClass.OnePerson) ? _person ?? Last : stream.Is(label.First, WordClass.Body) ? _body ?? Last : null;
        }

        if (noun is null)
        {
            return _body ?? _person;
        }

        if (noun is { Refers: true, Side: Side.Independent })
        {
            return noun.Institution == Institution.Ngo ? _group : _body is { Source.Institution: not Institution.IndependentMedia } ? _body : null;
        }

        if (_body?.Noun is { } body && (body.Institution == noun.Institution || noun.Rank < 10))
        {
            return _body;
        }

        return _person?.Noun is { } office && (office.Institution == noun.Institution || noun.Rank < 10) ? _person : null;
    }

    public SourceReading? ByName(TokenRange label)
    {
        for (var i = label.End - 1; i >= label.First; i--)
        {
            if (stream.IsCapital(i) && _names.TryGetValue(stream.SpanOf(i), out var known))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>The token of the surname of the person named in a label; null when it names none.</summary>
    public int? NameIn(TokenRange label)
    {
        int? surname = null;
        var run = 0;
        for (var i = label.First; i < label.End; i++)
        {
            var part = stream.IsCapital(i) && stream[i].Word == 0 && !stream[i].Has(TokenFlags.AllCapitals);
            run = part ? run + 1 : stream.IsMark(i, '-') ? run : 0;
            surname = run >= 2 || (part && run == 1 && label.Count == 1) ? i : surname;
        }

        return surname;
    }

    /// <summary>"the Supreme Council (SC)": the short form stands in brackets.</summary>
    private void RememberAcronyms(SourceReading reading)
    {
        for (var i = reading.Label.First; i < Math.Min(reading.Label.End + 2, stream.Count); i++)
        {
            if (stream[i].Has(TokenFlags.AllCapitals) && stream.IsMark(i - 1, '('))
            {
                _names[stream.SpanOf(i)] = reading;
            }
        }
    }
}
