namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>Where capitals must stand for words to be a name.</summary>
internal static class Capitals
{
    private const int LongestParticle = 3;
    private const int LongestAbbreviation = 3;

    /// <summary>Whether a name may begin here: a capital, or a short particle hung on one ("al-Bab", "d'Ivoire").</summary>
    public static bool StartsName(ReadOnlySpan<char> text, int start)
    {
        if (IsCapital(text[start]))
        {
            return true;
        }

        if (!char.IsLower(text[start]))
        {
            return false;
        }

        for (var i = start + 1; i < text.Length && i <= start + LongestParticle; i++)
        {
            if (Dashes.IsHyphen(text[i]) || NameFolding.IsApostrophe(text[i]))
            {
                return i + 1 < text.Length && char.IsUpper(text[i + 1]);
            }

            if (!char.IsLower(text[i]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a name may end with the word that begins here; Cyrillic names end in small letters too.</summary>
    public static bool EndsName(ReadOnlySpan<char> text, int wordStart) =>
        StartsName(text, wordStart) || char.IsDigit(text[wordStart]) || text[wordStart] >= '\u0400';

    /// <summary>Whether all letters are capitals.</summary>
    public static bool AllCapitals(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name may as well be some body's initials ("UN", "SAL").</summary>
    public static bool LooksLikeAbbreviation(ReadOnlySpan<char> name) =>
        name.Length <= LongestAbbreviation && char.IsUpper(name[0]) && AllCapitals(name);

    /// <summary>A capital, or a letter of a script without capitals.</summary>
    private static bool IsCapital(char c) => char.IsUpper(c) || (char.IsLetter(c) && !char.IsLower(c));
}
