using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"claimed 12 lives", "took five policemen, among them an inspector, hostage".</summary>
internal sealed class FrameRule : ILinkRule
{
    private const int Reach = 24;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var at = Clause.BeforeNumber(stream, count);
        for (var first = at; first >= Math.Max(count.Sentence.Tokens.First, at - 2); first--)
        {
            foreach (ref readonly var mark in stream.MarksAt(first))
            {
                if (mark.Tokens.End == at + 1 && mark.Entry is HarmFrame frame && FindCloser(stream, count, frame) is { } closer)
                {
                    count.Link = new HarmLink(frame.Harm, frame.Id, new TokenRange(closer, closer + 1), "frame", 0.93);
                    return;
                }
            }
        }
    }

    private static int? FindCloser(TokenStream stream, Count count, HarmFrame frame)
    {
        var end = Math.Min(count.Sentence.Tokens.End, count.Mention.Number.End + Reach);
        for (var i = count.Mention.Number.End; i < end; i++)
        {
            if (frame.CloserWords.Contains(stream[i].Word))
            {
                return i;
            }

            if (i >= count.End && (Clause.IsNumber(stream, i) || stream.Is(i, WordClass.Be | WordClass.Have | WordClass.Modal) || stream.IsMark(i, ';') || Clause.IsHarmVerb(stream, i) || HarmCues.At(stream, i, HarmForms.Adjective, out _, out _)))
            {
                return null;
            }
        }

        return null;
    }
}
