using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>Words that name a harm.</summary>
internal sealed record HarmCue : LexiconEntry
{
    /// <summary>The harm; null for a number without one ("the figure"), which takes it from the text before.</summary>
    public Harm? Harm { get; init; }

    public required ImmutableArray<HarmForms> Forms { get; init; }

    /// <summary>Words one of which the text must hold somewhere for the cue to count; none when it always does.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    public ImmutableArray<ushort> NeedsWords { get; private init; } = [];

    public HarmForms Form { get; private init; }

    public HarmCue Fixed(Vocabulary vocabulary) => this with
    {
        Form = Forms.Aggregate(HarmForms.None, (all, form) => all | form),
        NeedsWords = [.. Needs.Select(word => vocabulary.Add(word))],
    };

    public bool Is(HarmForms form) => (Form & form) != HarmForms.None;
}
