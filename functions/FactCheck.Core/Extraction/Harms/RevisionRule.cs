using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;
using FactCheck.Core.Extraction.Victims;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"rose from 252 to 312", "52, up from 40 on Friday": two figures for one thing, the earlier and today's.</summary>
internal sealed class RevisionRule : ILinkRule
{
    private const int Reach = 20;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        if (!count.IsOpen || index == 0 || count.Phrase.Kind is CountedKind.Things or CountedKind.Unknown
            || counts[index - 1] is not { Link: { } link } before || before.Sentence.Index != count.Sentence.Index || count.Mention.Tokens.First - before.End > Reach)
        {
            return;
        }

        if (IsFromTo(stream, before, count) || IsWithdrawn(stream, count, before.End))
        {
            count.Link = link with { Rule = "revision", Inherited = true, Strength = link.Strength - 0.1 };
        }
    }

    /// <summary>"up from 40", "down from the 106 it gave last week".</summary>
    public static bool IsWithdrawn(TokenStream stream, Count count, int notBefore)
    {
        var first = count.Mention.Tokens.First;
        return Cues.Before(stream, stream.Is(first - 1, WordClass.Article) ? first - 1 : first, notBefore, CueKind.Withdrawn, out _);
    }

    private static bool IsFromTo(TokenStream stream, Count before, Count count) =>
        stream.Is(count.Mention.Tokens.First - 1, WordClass.To) && stream.Is(before.Mention.Tokens.First - 1, WordClass.From)
        && !Clause.HasVerb(stream, before.End, count.Mention.Tokens.First - 1);
}
