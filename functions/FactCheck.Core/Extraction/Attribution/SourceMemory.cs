using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Who has been named so far, for pronouns, surnames, short forms and "the group".</summary>
internal sealed class SourceMemory(TokenStream stream)
{
    /// <summary>How many tokens on at most somebody who was not named is.</summary>
    private const int NamedWithin = 60;

    private const int ShortestInitials = 3;
    private const int LongestInitials = 8;

    private readonly Dictionary<string, SourceReading>.AlternateLookup<ReadOnlySpan<char>> _names =
        new Dictionary<string, SourceReading>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private SourceReading? _person;
    private SourceReading? _body;
    private SourceReading? _group;

    /// <summary>The last one who spoke, of any kind.</summary>
    public SourceReading? Last { get; private set; }

    public void Remember(SourceReading reading, bool speaks)
    {
        RememberNames(reading);
        RememberAcronyms(reading);
        RememberInitials(reading);

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

    /// <summary>Remembers letters that stand for somebody, unless they are known already.</summary>
    public void RememberAcronym(int letters, SourceReading reading) => _names.TryAdd(stream.SpanOf(letters), reading);

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

    /// <summary>
    /// "a spokesman for the agency", and in one of the next sentences "Name Surname said" without any office: whom nobody named is
    /// named now.
    /// </summary>
    public SourceReading? Unnamed(TokenRange label)
    {
        var (end, parts) = PersonNames.Read(stream, label.First, label.End);
        return parts > 1 && end == label.End && Last is { IsPerson: true } last && label.First - last.Label.End is > 0 and < NamedWithin && PersonNames.SurnameIn(stream, last.Label) is null
            ? last
            : null;
    }

    /// <summary>Whether the person named in a label has been named before.</summary>
    public bool Knows(TokenRange label) => PersonNames.SurnameIn(stream, label) is { } surname && _names.ContainsKey(stream.SpanOf(surname));

    /// <summary>"Name Second Surname, the mayor of Place Name": any name of the person may stand alone later, the surname before others'.</summary>
    private void RememberNames(SourceReading reading)
    {
        for (var i = reading.Label.First; i < reading.Label.End; i++)
        {
            var (end, parts) = PersonNames.Read(stream, i, reading.Label.End);
            if ((parts > 1 || (parts == 1 && PersonNames.IsWhole(stream, reading.Label, i, end))) && !(i > reading.Label.First && stream.Is(i - 1, WordClass.Of | WordClass.From | WordClass.With | WordClass.PlacePreposition | WordClass.Article)))
            {
                _names[stream.SpanOf(end - 1)] = reading;
                for (var other = i; other < end - 1; other++)
                {
                    _ = PersonNames.IsName(stream, other) && _names.TryAdd(stream.SpanOf(other), reading);
                }
            }

            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>"the Valley Human Rights Commission" may be the VHRC later, though nobody says so.</summary>
    private void RememberInitials(SourceReading reading)
    {
        Span<char> initials = stackalloc char[LongestInitials];
        var count = 0;
        for (var i = reading.Label.First; i < reading.Label.End && count < LongestInitials && !stream.IsMark(i, ',') && !stream.IsMark(i, '('); i++)
        {
            if (stream.IsCapital(i) && !stream.Is(i, WordClass.Article))
            {
                initials[count++] = stream.SpanOf(i)[0];
            }
        }

        if (count is >= ShortestInitials and < LongestInitials && !reading.IsPerson)
        {
            _names.TryAdd(initials[..count], reading);
        }
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
