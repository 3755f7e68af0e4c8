using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>The way from a counted noun to its predicate: where it has come to, and what it has passed.</summary>
/// <param name="stream">The text.</param>
/// <param name="count">The count.</param>
/// <param name="end">Where to stop.</param>
internal ref struct PredicatePath(TokenStream stream, Count count, int end)
{
    private bool _be;
    private bool _have;
    private bool _verbal;
    private bool _negated;
    private bool _listed;

    public int At { get; set; } = count.End;

    /// <summary>Whether it stands inside an insertion.</summary>
    public bool IsInserted { get; private set; }

    /// <summary>Whether it has passed an "and".</summary>
    public bool HasCrossed { get; private set; }

    /// <summary>Whether it stands in a relative clause.</summary>
    public bool IsRelative { get; private set; }

    /// <summary>The last participle passed that names no harm; -1 when none was.</summary>
    public int Participle { get; private set; } = -1;

    public readonly PredicateState State => new(_be, _have, _negated);

    /// <summary>Goes on as if from a noun that ends there.</summary>
    public void StartAt(int at) => (At, _be, _have, _verbal, IsRelative) = (at, false, false, false, false);

    /// <summary>Passes one thing that may stand between a noun and its predicate; false when it ends the search.</summary>
    public bool Pass()
    {
        if (stream.IsMark(At, ',') || stream.IsDash(At))
        {
            return PassComma();
        }

        if (stream.IsPunctuation(At))
        {
            return stream.IsMark(At, '-') || stream.IsMark(At, '\'') || stream.IsMark(At, '’') || stream.IsMark(At, '‘') || stream.IsMark(At, '[') || stream.IsMark(At, ']') ? Next() : false;
        }

        if (IsInserted)
        {
            return Next();
        }

        if ((At == count.Mention.Number.End && Cues.Is(stream, At, CueKind.Rescue)) || (stream.Is(At, WordClass.With) && Clause.IsNumber(stream, At + 1)))
        {
            return false;
        }

        if (stream.Is(At, WordClass.Negation))
        {
            _negated = true;
            return Next();
        }

        if (stream.Is(At, WordClass.Be | WordClass.Have | WordClass.Modal))
        {
            _be |= stream.Is(At, WordClass.Be);
            _have |= stream.Is(At, WordClass.Have) && !_be;
            _verbal = true;
            return Next();
        }

        return PassWord();
    }

    private bool PassWord()
    {
        if ((stream.Is(At, WordClass.Link) && (_verbal || !stream.Is(At, WordClass.OnlyVerbal))) || IsAdverb())
        {
            _be |= stream.Is(At, WordClass.Passive);
            return Next();
        }

        if (stream.Is(At, WordClass.Relative))
        {
            (_be, _have, _verbal, IsRelative) = (false, false, false, true);
            return Next();
        }

        if (stream.Is(At, WordClass.And))
        {
            HasCrossed = true;
            return _verbal ? Skip() : Next();
        }

        if (stream.Is(At, WordClass.Contrast | WordClass.Conditional) || (stream.Is(At, WordClass.Conjunction) && !stream.Is(At, WordClass.Preposition)))
        {
            return false;
        }

        if (stream.TryMark<SpeechVerb>(At, out var speech, out var verb) && verb.Kind == SpeechKind.Says && PredicateChain.OwnReport(stream, speech.End, end) is { } own)
        {
            At = own;
            return true;
        }

        if (_verbal && stream.Is(At - 1, WordClass.Among) && Clause.IsNumber(stream, At))
        {
            At = stream.TryMark<PersonNoun>(At + 1, out var others, out _) ? others.End : At + 1;
            return true;
        }

        if (_verbal)
        {
            return stream.Is(At, WordClass.Preposition | WordClass.Determiner | WordClass.TimeWord) || IsOfPeople() ? Next() : Skip();
        }

        _listed |= Cues.Is(stream, At, CueKind.Including);
        if (stream.Ends(At, Ending.Past) && !stream.IsCapital(At) && !stream.Is(At, WordClass.Age))
        {
            Participle = At;
        }

        if (HasCrossed && stream.Is(At, WordClass.OnePerson | WordClass.Body))
        {
            return false;
        }

        return stream.Is(At, WordClass.Verb) || IsOtherVerb() ? Skip() : Next();
    }

    /// <summary>"were among people feared killed".</summary>
    private readonly bool IsOfPeople() => stream.Is(At - 1, WordClass.Among) && stream.TryMark<PersonNoun>(At, out _, out _);

    /// <summary>Goes from one predicate to the next that is said of the same people.</summary>
    private bool Skip()
    {
        if (_be && PredicateChain.Harm(stream, At, end) is { } harm)
        {
            At = harm;
            return true;
        }

        if (IsRelative && PredicateChain.Main(stream, At, end) is { } main)
        {
            StartAt(main);
            return true;
        }

        return false;
    }

    private readonly bool IsOtherVerb() =>
        stream.TryMark<SpeechVerb>(At, out _, out var speech) && speech is { Kind: SpeechKind.Says, Weak: false };

    private readonly bool IsAdverb() => stream.Is(At, WordClass.Adverb) || stream.Ends(At, Ending.Adverb);

    private bool PassComma()
    {
        if (IsInserted)
        {
            IsInserted = !Insertions.Resumes(stream, At + 1);
            return Next();
        }

        if (_verbal)
        {
            IsInserted = Cues.Is(stream, At + 1, CueKind.Including, CueKind.Reserve);
            return IsInserted && Next();
        }

        if (Cues.Is(stream, At + 1, CueKind.Including, CueKind.PartOf))
        {
            IsInserted = true;
            return Next();
        }

        if (count.Phrase.Kind == Victims.CountedKind.Bare && stream.Is(At + 1, WordClass.And) && Clause.IsNumber(stream, At + 2))
        {
            return false;
        }

        IsInserted = Insertions.Closes(stream, At, end);
        return (IsInserted || Insertions.IsList(stream, At, end, namesOnly: !_listed) || Insertions.GoesOn(stream, At + 1)) && Next();
    }

    private bool Next()
    {
        At++;
        return true;
    }
}
