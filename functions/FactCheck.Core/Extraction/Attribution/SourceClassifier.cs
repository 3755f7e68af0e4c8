using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Tells who a stretch of words names: by the highest-ranking body or office in it.</summary>
internal sealed class SourceClassifier(TokenStream stream, SourceCountry country, SourceNames names, SourceMemory memory)
{
    /// <summary>From here on a noun says the side for sure: of two joined by "and" the first then decides.</summary>
    private const int ClearRank = 40;

    /// <summary>Below this a noun says nothing about the side.</summary>
    private const int NamelessRank = 10;

    /// <summary>The rule of those who say who they are and not for whom: "sources", "a spokesman".</summary>
    public const string Unnamed = "unnamed";

    /// <summary>Null when the words name nobody who could be a source.</summary>
    public SourceReading? Classify(TokenRange label)
    {
        var (noun, words) = HighestNoun(label);
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

        if (country.IsState(label))
        {
            var state = country.Of(label);
            var source = new Source(stream.Words(label), SourceNames.Officials(state), Institution.Government, SideOf(Side.Official, stateOrgan: true, state), state, state is null ? null : SourceNames.Group(state), Carried: false);
            return new SourceReading(label, noun, source, "state", IsPerson: false);
        }

        if (noun is null && PersonOf(label) is { } people)
        {
            return new SourceReading(label, null, new Source(stream.Words(label), names.Plain(label), people.Institution, people.Side, null, null, Carried: false), "people", IsPerson: false);
        }

        var named = BeforeApposition(label);
        return IsName(named) || (noun is not null && memory.NameIn(named) is not null)
            ? new SourceReading(label, noun, new Source(stream.Words(label), names.Plain(named), Institution.Unknown, Side.Independent, null, null, Carried: false), "person", IsPerson: true)
            : noun is null ? null : new SourceReading(label, noun, Source.Unattributed with { Label = stream.Words(label) }, Unnamed, IsPerson: false);
    }

    private (SourceNoun? Noun, TokenRange Words) HighestNoun(TokenRange label)
    {
        SourceNoun? best = null;
        var words = TokenRange.Empty;
        (SourceNoun Noun, TokenRange Words)? compound = null;
        for (var i = label.First; i < label.End; i++)
        {
            if (stream.TryMark<SourceNoun>(i, out var range, out var noun) && range.End <= label.End)
            {
                if (IsCompound(range.End) || IsCompound(i - 1))
                {
                    compound ??= (noun, range);
                    continue;
                }

                if (JointOfficials(range, noun, label.End) is { } joint)
                {
                    return joint;
                }

                if (IsAside(label, i) || (best is { Rank: >= ClearRank } && stream.Is(i - 1, WordClass.And)))
                {
                    break;
                }

                (best, words) = best is null || noun.Rank > best.Rank ? (noun, range) : (best, words);
                i = range.End - 1;
            }
        }

        return best is null or { Rank: < NamelessRank } && compound is { } first ? first : (best, words);
    }

    /// <summary>"hospital and police officials": those of the state among them answer for it.</summary>
    private (SourceNoun? Noun, TokenRange Words)? JointOfficials(TokenRange first, SourceNoun noun, int end) =>
        noun.Side == Side.Independent && first.Count == 1 && stream.Is(first.End, WordClass.And)
        && stream.TryMark<SourceNoun>(first.End + 1, out var second, out var other) && other.Side == Side.Official && second.Count > 1 && second.End <= end
            ? (other, second)
            : null;

    /// <summary>"Party-run ministry": the first part only modifies.</summary>
    private bool IsCompound(int at) => stream.IsMark(at, '-') && stream.IsGlued(at) && stream.IsGlued(at + 1);

    /// <summary>"an investigation into police killings": what it is about is not who it is.</summary>
    private bool IsAside(TokenRange label, int at)
    {
        for (var i = label.First + 1; i < at; i++)
        {
            if (stream.Is(i, WordClass.Aside))
            {
                return true;
            }
        }

        return false;
    }

    private SourceReading Read(TokenRange label, SourceNoun noun, TokenRange words)
    {
        var state = noun.Country ?? (noun.StateOrgan ? country.Of(label) : country.Named(label));
        var side = SideOf(noun.Side, noun.StateOrgan && noun.Institution is Institution.Government or Institution.HeadOfState, state);
        var name = names.Canonical(label, noun, words, state);
        var member = noun.StateOrgan && side == Side.Official && state is not null ? SourceNames.Group(state) : null;
        var source = new Source(stream.Words(label), name, noun.Institution, side, state, member, Carried: false);
        return new SourceReading(label, noun, source, "lexicon:" + noun.Id, IsPerson: HasName(label, noun));
    }

    /// <summary>The organs of a third state are neither side of the event.</summary>
    private Side SideOf(Side side, bool stateOrgan, string? state) =>
        stateOrgan && state is not null && country.Event is { } own && own != state ? Side.International : side;

    private bool IsReference(TokenRange label, SourceNoun? noun) =>
        (label.Count == 1 && stream.Is(label.First, WordClass.Pronoun))
        || (noun is { Rank: < NamelessRank, Refers: false } && stream.Is(label.First, WordClass.Definite) && !stream.Is(label.First, WordClass.Article))
        || (label.Count == 2 && stream.Is(label.First, WordClass.Article) && noun is { Named: false });

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
}
