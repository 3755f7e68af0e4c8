using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>A verb that names a harm, by its forms.</summary>
internal sealed record HarmVerb
{
    public required string Id { get; init; }

    public required Harm Harm { get; init; }

    /// <summary>Whether the people harmed are its object, its subject, or either.</summary>
    public required HarmForms Victims { get; init; }

    /// <summary>Plain, third person, past, participle, -ing; a verb that does not change says the same word again.</summary>
    public required ImmutableArray<string> Forms { get; init; }

    /// <summary>The cues that the forms make.</summary>
    /// <param name="file">The file that it stands in.</param>
    /// <exception cref="LexiconException">There are not five forms.</exception>
    public IEnumerable<HarmCue> Cues(LexiconFile file)
    {
        if (Forms is not [var plain, var third, var past, var participle, var ing])
        {
            throw file.Fault(Id, "it needs five forms.");
        }

        var own = Victims & (HarmForms.Active | HarmForms.Subject);
        var finite = new Dictionary<string, HarmForms>(StringComparer.Ordinal);
        Note(plain, own | HarmForms.Base);
        Note(third, own);
        Note(past, own);
        Note(participle, (own & HarmForms.Subject) | ((Victims & (HarmForms.Active | HarmForms.Passive)) != HarmForms.None ? HarmForms.Passive : HarmForms.None));
        Note(ing, own | HarmForms.Ing);
        return finite.Where(form => form.Value is not (HarmForms.None or HarmForms.Base or HarmForms.Ing)).Select(form => new HarmCue { Id = Id, Harm = Harm, Phrases = [form.Key], Forms = [form.Value] });

        void Note(string word, HarmForms form) => finite[word] = finite.GetValueOrDefault(word) | form;
    }
}
