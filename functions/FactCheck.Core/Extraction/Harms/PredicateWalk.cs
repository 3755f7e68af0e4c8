using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Walks from a counted noun to its predicate and decides what that says of those counted.</summary>
/// <param name="stream">The text.</param>
/// <param name="count">The count.</param>
/// <param name="end">Where to stop.</param>
internal ref struct PredicateWalk(TokenStream stream, Count count, int end)
{
    private const HarmForms Predicates = HarmForms.Active | HarmForms.Passive | HarmForms.Subject | HarmForms.Adjective;

    private PredicatePath _path = new(stream, count, end);
    private HarmLink? _inRelative;

    /// <summary>Whether those counted turned out to have done the harm.</summary>
    public bool Agent { get; private set; }

    public HarmLink? Run()
    {
        while (_path.At < end)
        {
            var at = _path.At;
            if (at > count.End && stream[at].Has(TokenFlags.ParagraphBefore))
            {
                return null;
            }

            if (stream.IsMark(at, '('))
            {
                _path.At = Math.Max(at + 1, Clause.After(stream, at, end, ')'));
            }
            else if (stream.IsQuote(at))
            {
                _path.At++;
            }
            else if (!_path.IsInserted && !Clause.IsSuffix(stream, at) && HarmCues.At(stream, at, Predicates, out _, out var cue))
            {
                if (Decide(cue) is not { } relative)
                {
                    return _inRelative;
                }

                _path.StartAt(relative.At.End);
            }
            else if (_path.State.Be && !_path.IsInserted && HarmCues.At(stream, at, HarmForms.Counted, out var noun, out var nominal))
            {
                return PredicateJudge.Link(count, nominal, noun, "nominal", 0.85, _path.State.Negated) ?? _inRelative;
            }
            else if (!_path.Pass())
            {
                return _inRelative;
            }
        }

        return _inRelative;
    }

    /// <summary>Judges a word for a harm; gives it back when it stands in a relative clause, behind which another may follow.</summary>
    private HarmLink? Decide(HarmCue cue)
    {
        var link = PredicateJudge.Judge(stream, count, _path.At, _path.State, cue);
        link = IsOfAnother(link) ? null : link;
        Agent = link is null && !_path.HasCrossed && HarmCues.At(stream, _path.At, HarmForms.Active, out _, out _);
        if (!_path.IsRelative || link is null || _inRelative is not null)
        {
            _inRelative = link ?? _inRelative;
            return null;
        }

        return _inRelative = link;
    }

    /// <summary>"two inmates escaped from a bus … dead": what is said after another verb, and without one of its own, is of others.</summary>
    private readonly bool IsOfAnother(HarmLink? link) =>
        link is { Rule: "adjective" or "participle" } && _path.Participle >= 0 && _path.State is { Be: false, Have: false } && link.At.First > _path.Participle + 1;
}
