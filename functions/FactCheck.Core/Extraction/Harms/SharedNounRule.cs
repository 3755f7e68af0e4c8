using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;
using FactCheck.Core.Extraction.Victims;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"42, 41 and 24 deaths": bare numbers share the noun behind the last.</summary>
internal sealed class SharedNounRule : ILinkRule
{
    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        for (var i = index; i + 1 < counts.Count && counts[i] is { IsOpen: true, Phrase.Kind: CountedKind.Bare, Mention.IsOne: false } && IsNext(stream, counts[i], counts[i + 1]); i++)
        {
            if (counts[i + 1].Link is { Rule: "counted", Inherited: false } link && stream.Is(counts[i + 1].Mention.Tokens.First - 1, WordClass.And))
            {
                counts[index].Link = link with { Rule = "shared", Inherited = true, Strength = link.Strength - 0.1 };
                return;
            }
        }
    }

    private static bool IsNext(TokenStream stream, Count count, Count next)
    {
        var at = count.Mention.Tokens.End;
        at = stream.IsMark(at, ',') ? at + 1 : at;
        at = stream.Is(at, WordClass.And) ? at + 1 : at;
        return at > count.Mention.Tokens.End && at == next.Mention.Tokens.First;
    }
}
