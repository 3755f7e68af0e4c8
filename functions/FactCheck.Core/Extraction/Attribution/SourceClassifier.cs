using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Tells who a stretch of words names: by the highest-ranking body or office in it.</summary>
internal sealed class SourceClassifier(TokenStream stream, SourceCountry country, SourceNames names, SourceMemory memory)
{
    /// <summary>Below this a noun says nothing about the side.</summary>
    private const int NamelessRank = 10;

    /// <summary>The rank of those who speak for somebody else.</summary>
    private const int SpeakerRank = 5;

    /// <summary>Below this a noun is nobody at all: "reports", "figures".</summary>
    private const int VoicelessRank = 4;

    /// <summary>The rule of those who say who they are and not for whom: "sources", "a spokesman".</summary>
    public const string Unnamed = "unnamed";

    /// <summary>The rule of people who are no body and hold no office.</summary>
    public const string People = "people";

    /// <summary>The rule of a name that nothing tells more of.</summary>
    public const string Person = "person";

    /// <summary>The rule of a country, which stands for its government.</summary>
    public const string State = "state";

    /// <summary>The rule of a part of a country, which stands for its authorities when it reports something.</summary>
    public const string Region = "region";

    private readonly Persons _persons = new(stream);

    /// <summary>Null when the words name nobody who could be a source.</summary>
    public SourceReading? Classify(TokenRange label)
    {
        var (noun, words) = SourceNouns.Deciding(stream, label);
        if ((IsReference(label, noun, words) ? memory.Resolve(label, noun) : OfBodyBefore(label, noun)) is { } meant)
        {
            return meant.Label.Overlaps(label) ? meant : meant with { Label = label, Source = meant.Source with { Label = stream.Words(label), Carried = true }, IsPerson = meant.IsPerson || PersonNames.SurnameIn(stream, label) is not null };
        }

        if (label.Count == 1 && stream.Is(label.First, WordClass.OnePerson | WordClass.Body))
        {
            return new SourceReading(label, noun, Source.Unattributed with { Label = stream.Words(label) }, Unnamed, IsPerson: false);
        }

        if (noun is null or { Rank: < NamelessRank } && memory.ByName(label) is { } known)
        {
            return known with { Label = label, Source = known.Source with { Label = stream.Words(label) } };
        }

        if (noun is { Side: Side.Independent, Institution: Institution.Unknown } && PublicBodies.IsInstitute(stream, label, words))
        {
            return Read(label, PublicBodies.Noun, PublicBodies.WordsIn(stream, label));
        }

        if (noun is { Side: not Side.Unattributed })
        {
            return Read(label, noun, words);
        }

        if (noun is null or { Rank: < NamelessRank, Side: Side.Unattributed } && (PublicBodies.Names(stream, label) || (country.Named(label) is not null && PublicBodies.OfPlace(stream, label))))
        {
            return Read(label, PublicBodies.Noun, PublicBodies.WordsIn(stream, label));
        }

        if (country.IsState(label) || SpeaksForState(label, noun, words) || IsStateFigure(label))
        {
            var state = country.Of(label);
            var source = new Source(stream.Words(label), SourceNames.Officials(state), Institution.Government, SideOf(Side.Official, stateOrgan: true, state), state, state is null ? null : SourceNames.Group(state), Carried: false);
            return new SourceReading(label, noun, source, State, IsPerson: false);
        }

        if (country.IsRegion(label))
        {
            var region = country.Of(label);
            return new SourceReading(label, noun, new Source(stream.Words(label), names.Plain(label), Institution.Government, SideOf(Side.Official, stateOrgan: true, region), region, SourceNames.Group(region!), Carried: false), Region, IsPerson: false);
        }

        if (noun is null && _persons.PersonOf(label) is { } people)
        {
            var isNamed = PersonNames.DescribesOne(stream, label);
            return new SourceReading(label, null, new Source(stream.Words(label), names.Plain(label), people.Institution, people.Side, null, null, Carried: false), isNamed ? Person : People, isNamed);
        }

        if (memory.Unnamed(label) is { } somebody)
        {
            return somebody with { Label = label, Source = somebody.Source with { Label = stream.Words(label) } };
        }

        var named = _persons.BeforeApposition(label);
        return (noun is not { Rank: < VoicelessRank } && _persons.IsName(named)) || (PersonNames.SurnameIn(stream, label) is not null && (noun is not null || named.End < label.End))
            ? new SourceReading(label, noun, new Source(stream.Words(label), names.Plain(named), Institution.Unknown, Side.Independent, null, null, Carried: false), Person, IsPerson: true)
            : noun is null ? null : new SourceReading(label, noun, Source.Unattributed with { Label = stream.Words(label) }, Unnamed, IsPerson: false);
    }

    private SourceReading Read(TokenRange label, SourceNoun noun, TokenRange words)
    {
        var state = noun.Country ?? (noun.StateOrgan ? country.Of(label) : country.Named(label));
        var side = SideOf(noun.Side, noun.StateOrgan && noun.Institution is Institution.Government or Institution.HeadOfState, state);
        var name = names.Canonical(label, noun, words, state);
        var member = noun.StateOrgan && side == Side.Official && state is not null ? SourceNames.Group(state) : null;
        var source = new Source(stream.Words(label), name, noun.Institution, side, state, member, Carried: false);
        return new SourceReading(label, noun, source, "lexicon:" + noun.Id, IsPerson: HasName(label, words) || _persons.IsSomebody(label, noun, words));
    }

    /// <summary>The organs of a third state are neither side of the event.</summary>
    private Side SideOf(Side side, bool stateOrgan, string? state) =>
        stateOrgan && state is not null && country.Event is { } own && own != state ? Side.International : side;

    private bool IsReference(TokenRange label, SourceNoun? noun, TokenRange words) =>
        (label.Count == 1 && stream.Is(label.First, WordClass.Pronoun))
        || (noun is { Rank: < NamelessRank, Refers: false } && stream.Is(label.First, WordClass.Definite) && !stream.Is(label.First, WordClass.Article))
        || ((label.Count == 2 || stream.IsMark(label.First + 2, ',')) && stream.Is(label.First, WordClass.Article) && words.Count == 1 && noun is { Named: false })
        || IsSpeakerOfSomebody(label, noun, words)
        || (noun is { Rank: < NamelessRank, Refers: true, Side: Side.Unattributed } && stream.IsMark(words.First - 2, '-') && stream.IsGlued(words.First - 1));

    /// <summary>"spokeswoman Name Surname": of the body that was named before.</summary>
    private bool IsSpeakerOfSomebody(TokenRange label, SourceNoun? noun, TokenRange words) =>
        noun is { Rank: SpeakerRank } && words.First == label.First && memory.ByName(label) is null
        && PersonNames.Read(stream, words.End, label.End) is { Parts: > 0 } name && name.End == label.End;

    /// <summary>"a Kazakh spokesman", "Kazakhstan's envoy": who speaks in the name of a country.</summary>
    private bool SpeaksForState(TokenRange label, SourceNoun? noun, TokenRange words) =>
        noun is { Rank: SpeakerRank } && words.First > label.First && country.Named(new TokenRange(words.First - (stream.Is(words.First - 1, WordClass.Possessive) ? 2 : 1), words.First)) is not null;

    /// <summary>"the head of the office", "a spokesman for the group": the body that is meant, when somebody of one speaks.</summary>
    private SourceReading? OfBodyBefore(TokenRange label, SourceNoun? noun)
    {
        for (var i = label.First + 2; i < label.End && noun is { Rank: < NamelessRank } && !stream.IsMark(i, ','); i++)
        {
            if (stream.Is(i - 1, WordClass.Article) && stream.TryMark<SourceNoun>(i, out _, out var body) && body is { Refers: true, Institution: not Institution.IndependentMedia })
            {
                return memory.Resolve(label with { First = i - 1 }, body);
            }
        }

        return null;
    }

    /// <summary>"Israeli tallies", "Kazakh figures".</summary>
    private bool IsStateFigure(TokenRange label)
    {
        var figures = stream.Is(label.End - 1, WordClass.NounToo) || (stream.TryMark<SpeechVerb>(label.End - 1, out _, out var noun) && noun.Kind == SpeechKind.Figures);
        return figures && label.Count > 1 && country.IsPeople(label with { End = label.End - 1 });
    }

    private bool HasName(TokenRange label, TokenRange words) => PersonNames.SurnameIn(stream, label) is { } surname && !words.Contains(surname);
}
