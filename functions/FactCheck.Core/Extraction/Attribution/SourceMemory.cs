using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Who has been named so far, for pronouns, surnames, short forms and "the group".</summary>
internal sealed class SourceMemory(TokenStream stream)
{
    private readonly Dictionary<string, SourceReading>.AlternateLookup<ReadOnlySpan<char>> _names =
        new Dictionary<string, SourceReading>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many tokens on at most somebody who was not named is.</summary>
    private const int NamedWithin = 60;

    private const int ShortestInitials = 3;
    private const int LongestInitials = 8;

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
        var (end, parts) = ReadName(label.First, label.End);
        return parts > 1 && end == label.End && Last is { IsPerson: true } last && label.First - last.Label.End is > 0 and < NamedWithin && NameIn(last.Label) is null
            ? last
            : null;
    }

    /// <summary>"Name Surname, who sells bread", "a baker, Name Surname": whether a label names the one whom it describes.</summary>
    public bool IsNamed(TokenRange label)
    {
        for (var i = label.First; i < label.End; i++)
        {
            if ((i == label.First || stream.IsMark(i - 1, ',')) && ReadName(i, label.End).Parts > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the person named in a label has been named before.</summary>
    public bool Knows(TokenRange label) => NameIn(label) is { } surname && _names.ContainsKey(stream.SpanOf(surname));

    /// <summary>The token of the surname of the person named in a label; null when it names none.</summary>
    public int? NameIn(TokenRange label)
    {
        int? surname = null;
        for (var i = label.First; i < label.End; i++)
        {
            var (end, parts) = ReadName(i, label.End);
            surname = parts >= 2 || (parts == 1 && IsWhole(label, i, end)) ? end - 1 : surname;
            i = Math.Max(i, end - 1);
        }

        return surname;
    }

    /// <summary>"Name Second Surname, the mayor of Place Name": any name of the person may stand alone later, the surname before others'.</summary>
    private void RememberNames(SourceReading reading)
    {
        for (var i = reading.Label.First; i < reading.Label.End; i++)
        {
            var (end, parts) = ReadName(i, reading.Label.End);
            if ((parts > 1 || (parts == 1 && IsWhole(reading.Label, i, end))) && !(i > reading.Label.First && stream.Is(i - 1, WordClass.Of | WordClass.From | WordClass.With | WordClass.PlacePreposition | WordClass.Article)))
            {
                _names[stream.SpanOf(end - 1)] = reading;
                for (var other = i; other < end - 1; other++)
                {
                    _ = IsName(other) && _names.TryAdd(stream.SpanOf(other), reading);
                }
            }

            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>Where a name that begins at a token ends, and of how many names it is made; joints such as "al-" do not count.</summary>
    private (int End, int Parts) ReadName(int first, int end)
    {
        var (last, parts) = (first, 0);
        for (var i = first; i < end; i++)
        {
            if (IsName(i))
            {
                (last, parts) = (i + 1, parts + 1);
            }
            else if (!(parts > 0 && (stream.IsMark(i, '-') || (stream.Is(i, WordClass.NameParticle) && !stream.Is(i, WordClass.Of)))))
            {
                break;
            }
        }

        return (last, parts);
    }

    /// <summary>Whether one name is all that a person is called: "Surname", "Surname, the mayor", "the relief agency's head Surname".</summary>
    private bool IsWhole(TokenRange label, int first, int end) =>
        label.Count == end - first
        || (first == label.First && stream.IsMark(end, ','))
        || (end == label.End && stream.TryMarkBefore<SourceNoun>(first, label.First, out _, out var office) && office is { Named: false } && !stream.IsCapital(first - 1));

    private bool IsName(int at) => stream.IsCapital(at) && stream[at].Word == 0 && !stream[at].Has(TokenFlags.AllCapitals);

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
