using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>
/// "12 were killed", "12 people in the city have died", "12 dead", "12, including four children, remain missing". Walks from
/// the noun to its predicate, past what may stand between; refuses the count when it turns out to have done the harm.
/// </summary>
internal sealed class PredicateRule : ILinkRule
{
    private const int Reach = 45;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var walk = new Walk(stream, count, Math.Min(count.Sentence.Tokens.End, count.End + Reach));
        var verdict = walk.Run();
        if (verdict is { } link)
        {
            count.Link = link;
        }
        else if (walk.Agent)
        {
            count.Refused = "agent";
        }
    }

    private ref struct Walk(TokenStream stream, Count count, int end)
    {
        private int _at = count.End;
        private bool _be;
        private bool _have;
        private bool _verbal;
        private bool _negated;
        private bool _inserted;
        private bool _crossed;
        private bool _relative;
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
                    SkipTo(')');
                    continue;
                }

                if (stream.IsQuote(_at))
                {
                    _at++;
                    continue;
                }

                if (!_inserted && HarmCues.At(stream, _at, HarmForms.Active | HarmForms.Passive | HarmForms.Subject | HarmForms.Adjective, out _, out var cue))
                {
                    var link = Judge(cue);
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
                    return Link(nominal, noun, "nominal", 0.85) ?? _inRelative;
                }

                if (!Pass())
                {
                    return _inRelative;
                }
            }

            return _inRelative;
        }

        private HarmLink? Judge(HarmCue cue)
        {
            if (HarmCues.At(stream, _at, HarmForms.Adjective, out var range, out var adjective) && adjective.Harm is not null && range.Count >= RangeOf(cue).Count && !IsAttribute(range))
            {
                return Link(adjective, range, "adjective", 0.92);
            }

            if (_be && HarmCues.At(stream, _at, HarmForms.Passive, out range, out var passive))
            {
                return Link(passive, range, "passive", 0.97);
            }

            if (HarmCues.At(stream, _at, HarmForms.Subject, out range, out var subject))
            {
                return Link(subject, range, "subject", 0.95);
            }

            if (HarmCues.At(stream, _at, HarmForms.Passive, out range, out var participle) && !_have && !TakesObject(range.End))
            {
                return Link(participle, range, "participle", 0.9);
            }

            Agent = HarmCues.At(stream, _at, HarmForms.Active, out _, out _) && !_crossed;
            return null;
        }

        private readonly TokenRange RangeOf(HarmCue cue)
        {
            foreach (ref readonly var mark in stream.MarksAt(_at))
            {
                if (ReferenceEquals(mark.Entry, cue))
                {
                    return mark.Tokens;
                }
            }

            return default;
        }

        /// <summary>"wounded soldiers" further on is about others.</summary>
        private readonly bool IsAttribute(TokenRange range) => stream.TryMark<PersonNoun>(range.End, out _, out _) && !_be && range.First > count.End;

        /// <summary>Whether an object follows, which makes the form before it active.</summary>
        private readonly bool TakesObject(int at)
        {
            if (stream.Is(at, WordClass.Determiner) && !stream.Is(at, WordClass.TimeWord) && !stream.Is(at + 1, WordClass.TimeWord))
            {
                return true;
            }

            return stream.Is(at, WordClass.Pronoun) || stream.TryMark<PersonNoun>(at, out _, out _) || stream.TryMark<VagueCount>(at, out _, out _)
                || (stream.TryMark<Qualifier>(at, out _, out var qualifier) && qualifier is { Position: QualifierPosition.Before, Comparator: not null })
                || (at < stream.Count && stream[at].Kind == TokenKind.Number && !stream.Is(at + 1, WordClass.Month)) || stream.TryMark<NumberWord>(at, out _, out _);
        }

        private readonly HarmLink? Link(HarmCue cue, TokenRange range, string rule, double strength) =>
            cue.Harm is null ? null : new HarmLink(cue.Harm, cue.Id, range, rule, strength - (0.01 * Math.Min(20, range.First - count.End))) { Negated = _negated };

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
                return !_verbal && Next();
            }

            if (stream.Is(_at, WordClass.Contrast | WordClass.Conditional) || (stream.Is(_at, WordClass.Conjunction) && !stream.Is(_at, WordClass.Preposition)))
            {
                return false;
            }

            if (_verbal)
            {
                return stream.Is(_at, WordClass.Preposition | WordClass.Determiner | WordClass.TimeWord) && Next();
            }

            return !stream.Is(_at, WordClass.Verb) && !IsOtherVerb() && Next();
        }

        private readonly bool IsOtherVerb() =>
            stream.TryMark<SpeechVerb>(_at, out _, out var speech) && speech is { Kind: SpeechKind.Says, Weak: false };

        private readonly bool IsAdverb() => stream.Is(_at, WordClass.Adverb) || stream.SpanOf(_at).EndsWith("ly", StringComparison.Ordinal);

        private bool PassComma()
        {
            if (_inserted)
            {
                var resumes = stream.Is(_at + 1, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Adverb | WordClass.Link) || Clause.IsHarmVerb(stream, _at + 1) || HarmCues.At(stream, _at + 1, HarmForms.Adjective, out _, out _);
                _inserted = !resumes;
                return Next();
            }

            if (_verbal)
            {
                _inserted = Opens(_at + 1);
                return _inserted && Next();
            }

            if (Cues.Is(stream, _at + 1, CueKind.Including, CueKind.PartOf))
            {
                _inserted = true;
                return Next();
            }

            _inserted = Closes();
            return _inserted || ListGoesOn() || stream.Is(_at + 1, WordClass.Relative | WordClass.Be | WordClass.Have | WordClass.And | WordClass.Adverb) ? Next() : false;
        }

        private readonly bool Opens(int at) => Cues.Is(stream, at, CueKind.Including, CueKind.Reserve);

        /// <summary>Whether a comma or dash further on closes what this one opens, with the verb after it.</summary>
        private readonly bool Closes()
        {
            for (var i = _at + 1; i < end; i++)
            {
                if ((stream.IsMark(i, ',') || stream.IsDash(i)) && (stream.Is(i + 1, WordClass.Be | WordClass.Have) || (Clause.IsHarmVerb(stream, i + 1) && stream.IsDash(_at) == stream.IsDash(i))))
                {
                    return true;
                }

                if (stream.Is(i, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb) || Clause.IsHarmVerb(stream, i))
                {
                    return false;
                }
            }

            return false;
        }

        /// <summary>"Koreans, Turks, Kurds were …": names up to the verb.</summary>
        private readonly bool ListGoesOn()
        {
            for (var i = _at + 1; i < end; i++)
            {
                if (stream.Is(i, WordClass.Be | WordClass.Have))
                {
                    return i > _at + 1;
                }

                if (!stream.IsCapital(i) && !stream.IsMark(i, ',') && !stream.Is(i, WordClass.And))
                {
                    return false;
                }
            }

            return false;
        }

        private void SkipTo(char mark)
        {
            while (_at < end && !stream.IsMark(_at, mark))
            {
                _at++;
            }

            _at++;
        }

        private bool Next()
        {
            _at++;
            return true;
        }
    }
}
