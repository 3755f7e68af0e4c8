using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Documents.Pdf;

/// <summary>
/// Joins the lines of a paragraph. A word broken at a hyphen is closed up, but keeps the hyphen where the document writes it with one
/// elsewhere, and in numerals.
/// </summary>
internal sealed partial class LineJoiner
{
    private const char SoftHyphen = '\u00AD';

    private static readonly FrozenSet<string> Tens = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private readonly FrozenSet<string> _hyphenated;

    public LineJoiner(IEnumerable<IReadOnlyList<string>> paragraphs) =>
        _hyphenated = paragraphs.SelectMany(lines => lines)
            .SelectMany(line => Hyphenated().Matches(line).Select(match => match.Value))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line goes on in the next across a page break.</summary>
    public static bool Continues(string line, string next) =>
        line[^1] is not ('.' or '!' or '?' or ':' or '"' or '”' or '»') && (line[^1] is '-' or ',' || char.IsLower(next[0]));

    public string Join(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            if (text[^1] == SoftHyphen)
            {
                text.Length--;
            }
            else if (IsBroken(text, line))
            {
                text.Length -= KeepsHyphen(text, line) ? 0 : 1;
            }
            else
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return text.ToString();
    }

    private static bool IsBroken(StringBuilder text, string next) =>
        text.Length > 1 && text[^1] is '-' or '\u2010' && char.IsLetter(text[^2]) && char.IsLetter(next[0]);

    private bool KeepsHyphen(StringBuilder text, string next)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var head = text.ToString(start, text.Length - 1 - start);
        var tail = string.Concat(next.TakeWhile(char.IsLetter));
        return Tens.Contains(head) || char.IsUpper(next[0]) || _hyphenated.Contains($"{head}-{tail}");
    }

    [GeneratedRegex(@"\p{L}+-\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Hyphenated();
}
