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

    /// <summary>The rule of those who say who they are and not for whom: "sources", "a spokesman".</summary>
    public const string Unnamed = "unnamed";

    /// <summary>The rule of a part of a country, which stands for its authorities when it reports something.</summary>
    public const string Region = "region";

    /// <summary>Null when the words name nobody who could be a source.</summary>
    public SourceReading? Classify(TokenRange label)
    {
        var (noun, words) = SourceNouns.Deciding(stream, label);
        if (IsReference(label, noun) && memory.Resolve(label, noun) is { } meant)
        {
            return meant.Label.Overlaps(label) ? meant : meant with { Label = label, Source = meant.Source with { Label = stream.Words(label), Carried = true } };
        }

        if (label.Count == 1 && stream.Is(label.First, WordClass.OnePerson | WordClass.Body))
        {
            return new SourceReading(label, noun, Source.Unattributed with { Label = stream.Words(label) }, Unnamed, IsPerson: false);
        }

        if (noun is null or { Rank: < NamelessRank } && memory.ByName(label) is { } known)
        {
            return known with { Label = label, Source = known.Source with { Label = stream.Words(label) } };
        }

        if (noun is { Side: not Side.Unattributed })
        {
            return Read(label, noun, words);
        }

        if (noun is null or { Rank: < NamelessRank, Side: Side.Unattributed } && PublicBodies.Names(stream, label))
        {
            return Read(label, PublicBodies.Noun, label);
        }

        if (country.IsState(label) || SpeaksForState(label, noun, words))
        {
            var state = country.Of(label);
            var source = new Source(stream.Words(label), SourceNames.Officials(state), Institution.Government, SideOf(Side.Official, stateOrgan: true, state), state, state is null ? null : SourceNames.Group(state), Carried: false);
            return new SourceReading(label, noun, source, "state", IsPerson: false);
        }

        if (country.IsRegion(label))
        {
            var region = country.Of(label);
            return new SourceReading(label, noun, new Source(stream.Words(label), names.Plain(label), Institution.Government, SideOf(Side.Official, stateOrgan: true, region), region, SourceNames.Group(region!), Carried: false), Region, IsPerson: false);
        }

        if (noun is null && PersonOf(label) is { } people)
        {
            return new SourceReading(label, null, new Source(stream.Words(label), names.Plain(label), people.Institution, people.Side, null, null, Carried: false), "people", IsPerson: false);
        }

        var named = BeforeApposition(label);
        return IsName(named) || (memory.NameIn(label) is not null && (noun is not null || named.End < label.End))
            ? new SourceReading(label, noun, new Source(stream.Words(label), names.Plain(named), Institution.Unknown, Side.Independent, null, null, Carried: false), "person", IsPerson: true)
            : noun is null ? null : new SourceReading(label, noun, Source.Unattributed with { Label = stream.Words(label) }, Unnamed, IsPerson: false);
    }

    private SourceReading Read(TokenRange label, SourceNoun noun, TokenRange words)
    {
        var state = noun.Country ?? (noun.StateOrgan ? country.Of(label) : country.Named(label));
        var side = SideOf(noun.Side, noun.StateOrgan && noun.Institution is Institution.Government or Institution.HeadOfState, state);
        var name = names.Canonical(label, noun, words, state);
        var member = noun.StateOrgan && side == Side.Official && state is not null ? SourceNames.Group(state) : null;
        var source = new Source(stream.Words(label), name, noun.Institution, side, state, member, Carried: false);
        return new SourceReading(label, noun, source, "lexicon:" + noun.Id, IsPerson: HasName(label, noun) || IsSomebody(label, noun, words));
    }

    /// <summary>The organs of a third state are neither side of the event.</summary>
    private Side SideOf(Side side, bool stateOrgan, string? state) =>
        stateOrgan && state is not null && country.Event is { } own && own != state ? Side.International : side;

    private bool IsReference(TokenRange label, SourceNoun? noun) =>
        (label.Count == 1 && stream.Is(label.First, WordClass.Pronoun))
        || (noun is { Rank: < NamelessRank, Refers: false } && stream.Is(label.First, WordClass.Definite) && !stream.Is(label.First, WordClass.Article))
        || (label.Count == 2 && stream.Is(label.First, WordClass.Article) && noun is { Named: false });

    /// <summary>"a Kazakh spokesman", "Kazakhstan's envoy": who speaks in the name of a country.</summary>
    private bool SpeaksForState(TokenRange label, SourceNoun? noun, TokenRange words) =>
        noun is { Rank: SpeakerRank } && words.First > label.First && country.Named(new TokenRange(words.First - (stream.Is(words.First - 1, WordClass.Possessive) ? 2 : 1), words.First)) is not null;

    /// <summary>"fishermen", "three officers": people who are no source of the lexicon speak for their kind.</summary>
    private (Institution Institution, Side Side)? PersonOf(TokenRange label)
    {
        for (var i = label.First; i < label.End; i++)
        {
            if (stream.TryMark<PersonNoun>(i, out var range, out var person) && range.End <= label.End && !person.Modifier)
            {
                return person.Classes switch
                {
                    [VictimClass.LawEnforcement, ..] => (Institution.Police, Side.Official),
                    [VictimClass.Military, ..] => (Institution.Military, Side.Official),
                    [VictimClass.Militant, ..] => (Institution.Belligerent, Side.Independent),
                    [VictimClass.Journalist, ..] => (Institution.IndependentMedia, Side.Media),
                    [VictimClass.HealthWorker, ..] => (Institution.Hospital, Side.Independent),
                    _ => (Institution.Eyewitness, Side.Independent),
                };
            }
        }

        return null;
    }

    /// <summary>"Name, who sells bread": the name.</summary>
    private TokenRange BeforeApposition(TokenRange label)
    {
        for (var i = label.First + 1; i < label.End; i++)
        {
            if (stream.IsMark(i, ','))
            {
                return label with { End = i };
            }
        }

        return label;
    }

    private bool IsName(TokenRange label)
    {
        var capitals = 0;
        for (var i = label.First; i < label.End; i++)
        {
            if (stream.IsCapital(i) && !(stream[i].Word != 0 && IsSentenceStart(i) && !stream.IsCapital(i + 1)) && !stream.Is(i, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Weekday | WordClass.Month))
            {
                capitals++;
            }
            else if (stream.IsWord(i) && !stream.Is(i, WordClass.Possessive) && label.Count < 4 && i == label.First)
            {
                return false;
            }
        }

        return capitals > 0 && capitals * 2 >= label.Count;
    }

    /// <summary>A capital at the start of a sentence makes no name of a common word, unless another follows: "Harbour Watch".</summary>
    private bool IsSentenceStart(int at) => at == 0 || stream[at].Has(TokenFlags.LineBefore) || stream.IsMark(at - 1, '.') || stream.IsQuote(at - 1);

    private bool HasName(TokenRange label, SourceNoun noun) => !noun.Named && memory.NameIn(label) is not null;

    /// <summary>"a doctor", "one of the guards": one person, whom nobody names.</summary>
    private bool IsSomebody(TokenRange label, SourceNoun noun, TokenRange words) =>
        (stream.Is(label.First, WordClass.IndefiniteArticle) || Harms.Clause.IsNumber(stream, label.First))
        && noun is { Named: false, Institution: not (Institution.Ngo or Institution.Igo or Institution.IndependentMedia or Institution.StateMedia) }
        && !stream.Is(words.End - 1, WordClass.PublicBody) && (!stream.Ends(words.End - 1, Ending.Plural) || stream.Is(label.First + 1, WordClass.Of));
}
