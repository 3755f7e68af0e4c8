using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>
/// Brings names in Russian, Kazakh and Latin letters to one spelling. Romanisations differ (kh and h, zh and j, yu and iu,
/// q and k), so that what is aimed at is that spellings of one name meet, not any one standard.
/// </summary>
internal static class Transliteration
{
    // Each letter is followed by its spelling; the hard and the soft sign have none.
    private static readonly FrozenDictionary<char, string> Letters =
        """
        аa бb вv гg дd еe ёe жj зz иi йi кk лl мm нn оo пp рr сs тt уu фf хh цs чc шs щs ъ ыi ь эe юiu яia
        әa ғg қk ңn өo ұu үu һh іi їi єe ґg
        ıi øo đd łl ßss æe œe əa
        """
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(entry => entry[0], entry => entry[1..]);

    // Longer spellings first: "shch" before "sh" and "ch".
    private static readonly (string From, string To)[] Latin =
    [
        ("shch", "s"), ("sch", "s"), ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ch", "c"), ("sh", "s"),
        ("ts", "s"), ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("x", "h"), ("q", "k"), ("w", "v"), ("y", "i"),
    ];

    /// <summary>Words of a name, in one spelling and in order of the alphabet.</summary>
    public static string[] Words(string name) => [.. Fold(name)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(Spell)
        .Where(word => word.Length > 0)
        .Order(StringComparer.Ordinal)];

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            if (Letters.TryGetValue(letter, out var latin))
            {
                folded.Append(latin);
                continue;
            }

            foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD))
            {
                if (char.IsLetter(part))
                {
                    folded.Append(part);
                }
                else if (part is not ('\'' or '’' or 'ʼ' or '`') && CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                {
                    folded.Append(' ');
                }
            }
        }

        return folded.ToString();
    }

    private static string Spell(string word)
    {
        foreach (var (from, to) in Latin)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        // Doubled letters, and the i that some spellings put before a vowel or after one at the end.
        var spelled = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (spelled.Length == 0 || spelled[^1] != letter)
            {
                spelled.Append(letter);
            }
        }

        return spelled.ToString().Replace("ie", "e", StringComparison.Ordinal);
    }
}
