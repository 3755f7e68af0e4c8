using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Walks from a counted noun to its predicate, past what may stand between.</summary>
/// <param name="stream">The text.</param>
/// <param name="count">The count.</param>
/// <param name="end">Where to stop.</param>
internal ref struct PredicateWalk(TokenStream stream, Count count, int end)
{
    private const int OwnReach = 4;

    private int _at = count.End;
    private bool _be;
    private bool _have;
    private bool _verbal;
    private bool _negated;
    private bool _inserted;
    private bool _crossed;
    private bool _relative;
    private bool _listed;
    private int _participle = -1;
    private HarmLink? _inRelative;

    public bool Agent { get; private set; }

    public HarmLink? Run()
    {
        while (_at < end)
        {
            if (_at > count.End && stream[_at].Has(TokenFlags.ParagraphBefore))
            {
                return null;
            }

            if (stream.IsMark(_at, '('))
            {
                _at = Math.Max(_at + 1, Clause.After(stream, _at, end, ')'));
                continue;
            }

            if (stream.IsQuote(_at))
            {
                _at++;
                continue;
            }

            if (!_inserted && !Clause.IsSuffix(stream, _at) && HarmCues.At(stream, _at, HarmForms.Active | HarmForms.Passive | HarmForms.Subject | HarmForms.Adjective, out _, out var cue))
            {
                var link = PredicateJudge.Judge(stream, count, _at, new(_be, _have, _negated), cue);
                link = IsOfAnother(link) ? null : link;
                Agent = link is null && !_crossed && HarmCues.At(stream, _at, HarmForms.Active, out _, out _);
                if (!_relative || link is null || _inRelative is not null)
                {
                    return link ?? _inRelative;
                }

                _inRelative = link;
                (_at, _be, _have, _verbal, _relative) = (link.At.End, false, false, false, false);
                continue;
            }

            if (_be && !_inserted && HarmCues.At(stream, _at, HarmForms.Counted, out var noun, out var nominal))
            {
                return PredicateJudge.Link(count, nominal, noun, "nominal", 0.85, _negated) ?? _inRelative;
            }

            if (!Pass())
            {
                return _inRelative;
            }
        }

        return _inRelative;
    }

    /// <summary>Passes one thing that may stand between a noun and its predicate; false when it ends the search.</summary>
    private bool Pass()
    {
        if (stream.IsMark(_at, ',') || stream.IsDash(_at))
        {
            return PassComma();
        }

        if (stream.IsPunctuation(_at))
        {
            return stream.IsMark(_at, '-') || stream.IsMark(_at, '\'') || stream.IsMark(_at, '’') || stream.IsMark(_at, '‘') || stream.IsMark(_at, '[') || stream.IsMark(_at, ']') ? Next() : false;
        }

        if (_inserted)
        {
            return Next();
        }

        if ((_at == count.Mention.Number.End && Cues.Is(stream, _at, CueKind.Rescue)) || (stream.Is(_at, WordClass.With) && Clause.IsNumber(stream, _at + 1)))
        {
            return false;
        }

        if (stream.Is(_at, WordClass.Negation))
        {
            _negated = true;
            return Next();
        }

        if (stream.Is(_at, WordClass.Be | WordClass.Have | WordClass.Modal))
        {
            _be |= stream.Is(_at, WordClass.Be);
            _have |= stream.Is(_at, WordClass.Have) && !_be;
            _verbal = true;
            return Next();
        }

        return PassWord();
    }

    private bool PassWord()
    {
        if ((stream.Is(_at, WordClass.Link) && (_verbal || !stream.Is(_at, WordClass.OnlyVerbal))) || IsAdverb())
        {
            _be |= stream.Is(_at, WordClass.Passive);
            return Next();
        }

        if (stream.Is(_at, WordClass.Relative))
        {
            (_be, _have, _verbal, _relative) = (false, false, false, true);
            return Next();
        }

        if (stream.Is(_at, WordClass.And))
        {
            _crossed = true;
            return _verbal ? Skip() : Next();
        }

        if (stream.Is(_at, WordClass.Contrast | WordClass.Conditional) || (stream.Is(_at, WordClass.Conjunction) && !stream.Is(_at, WordClass.Preposition)))
        {
            return false;
        }

        if (stream.TryMark<SpeechVerb>(_at, out var speech, out var verb) && verb.Kind == SpeechKind.Says && PassOwnReport(speech.End))
        {
            return true;
        }

        if (_verbal && stream.Is(_at - 1, WordClass.Among) && Clause.IsNumber(stream, _at))
        {
            _at = stream.TryMark<PersonNoun>(_at + 1, out var others, out _) ? others.End : _at + 1;
            return true;
        }

        if (_verbal)
        {
            return stream.Is(_at, WordClass.Preposition | WordClass.Determiner | WordClass.TimeWord) || IsOfPeople() ? Next() : Skip();
        }

        _listed |= Cues.Is(stream, _at, CueKind.Including);
        if (stream.Ends(_at, Ending.Past) && !stream.IsCapital(_at) && !stream.Is(_at, WordClass.Age))
        {
            _participle = _at;
        }

        if (_crossed && stream.Is(_at, WordClass.OnePerson | WordClass.Body))
        {
            return false;
        }

        return stream.Is(_at, WordClass.Verb) || IsOtherVerb() ? Skip() : Next();
    }

    /// <summary>"were among people feared killed".</summary>
    private readonly bool IsOfPeople() => stream.Is(_at - 1, WordClass.Among) && stream.TryMark<PersonNoun>(_at, out _, out _);

    /// <summary>Goes from one predicate to the next that is said of the same people.</summary>
    private bool Skip()
    {
        if (_be && PredicateChain.Harm(stream, _at, end) is { } harm)
        {
            _at = harm;
            return true;
        }

        if (_relative && PredicateChain.Main(stream, _at, end) is { } main)
        {
            (_at, _be, _have, _verbal, _relative) = (main, false, false, false, false);
            return true;
        }

        return false;
    }

    /// <summary>"two inmates escaped from a bus … dead": what is said after another verb, and without one of its own, is of others.</summary>
    private readonly bool IsOfAnother(HarmLink? link) =>
        link is { Rule: "adjective" or "participle" } && _participle >= 0 && !_be && !_have && link.At.First > _participle + 1;

    /// <summary>"2,000 people told investigators they had been …": those counted say it of themselves.</summary>
    private bool PassOwnReport(int from)
    {
        for (var i = from; i < Math.Min(end, from + OwnReach); i++)
        {
            if (stream.Is(i, WordClass.Body))
            {
                _at = i + 1;
                return true;
            }
        }

        return false;
    }

    private readonly bool IsOtherVerb() =>
        stream.TryMark<SpeechVerb>(_at, out _, out var speech) && speech is { Kind: SpeechKind.Says, Weak: false };

    private readonly bool IsAdverb() => stream.Is(_at, WordClass.Adverb) || stream.Ends(_at, Ending.Adverb);

    private bool PassComma()
    {
        if (_inserted)
        {
            _inserted = !Insertions.Resumes(stream, _at + 1);
            return Next();
        }

        if (_verbal)
        {
            _inserted = Cues.Is(stream, _at + 1, CueKind.Including, CueKind.Reserve);
            return _inserted && Next();
        }

        if (Cues.Is(stream, _at + 1, CueKind.Including, CueKind.PartOf))
        {
            _inserted = true;
            return Next();
        }

        if (count.Phrase.Kind == Victims.CountedKind.Bare && stream.Is(_at + 1, WordClass.And) && Clause.IsNumber(stream, _at + 2))
        {
            return false;
        }

        _inserted = Insertions.Closes(stream, _at, end);
        return (_inserted || Insertions.IsList(stream, _at, end, namesOnly: !_listed) || Insertions.GoesOn(stream, _at + 1)) && Next();
    }

    private bool Next()
    {
        _at++;
        return true;
    }
}
