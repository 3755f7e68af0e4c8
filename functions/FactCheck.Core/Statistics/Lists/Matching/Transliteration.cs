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
    private static readonly FrozenDictionary<char, string> Cyrillic = new Dictionary<char, string>
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ё'] = "e", ['ж'] = "j", ['з'] = "z",
        ['и'] = "i", ['й'] = "i", ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r",
        ['с'] = "s", ['т'] = "t", ['у'] = "u", ['ф'] = "f", ['х'] = "h", ['ц'] = "s", ['ч'] = "c", ['ш'] = "s", ['щ'] = "s",
        ['ъ'] = "", ['ы'] = "i", ['ь'] = "", ['э'] = "e", ['ю'] = "iu", ['я'] = "ia",
        ['ә'] = "a", ['ғ'] = "g", ['қ'] = "k", ['ң'] = "n", ['ө'] = "o", ['ұ'] = "u", ['ү'] = "u", ['һ'] = "h", ['і'] = "i",
        ['ї'] = "i", ['є'] = "e", ['ґ'] = "g",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> LatinWithoutParts = new Dictionary<char, string>
    {
        ['ı'] = "i", ['ø'] = "o", ['đ'] = "d", ['ł'] = "l", ['ß'] = "ss", ['æ'] = "e", ['œ'] = "e", ['ə'] = "a",
    }.ToFrozenDictionary();

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
            if (Cyrillic.TryGetValue(letter, out var latin) || LatinWithoutParts.TryGetValue(letter, out latin))
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
