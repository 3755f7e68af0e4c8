using System.Globalization;
using System.Text;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>Folds letters so that spellings that differ in case, diacritics or apostrophes are one.</summary>
internal static class NameFolding
{
    /// <summary>The character separates words.</summary>
    public const uint Separator = 0;

    /// <summary>The character is part of a word but leaves no trace in its key.</summary>
    public const uint Skip = 1;

    private const int TableSize = 0x2100;
    private const string Apostrophes = "'`´‘’‛ʹʺʻʼʽʾʿˈ′";
    private static readonly uint[] Table = BuildTable();

    /// <summary>
    /// The folded letter in the low 16 bits and, where one letter folds to two, the second in the high 16;
    /// or <see cref="Separator"/> or <see cref="Skip"/>.
    /// </summary>
    public static uint Fold(char c) =>
        c < TableSize ? Table[c] : char.IsLetterOrDigit(c) ? c : Separator;

    public static bool IsLetter(char c) => Fold(c) > Skip;

    public static bool IsApostrophe(char c) => Fold(c) == Skip && Apostrophes.Contains(c);

    private static uint[] BuildTable()
    {
        var table = new uint[TableSize];
        for (var c = (char)0; c < TableSize; c++)
        {
            table[c] = Entry(c);
        }

        return table;
    }

    private static uint Entry(char c)
    {
        if (Apostrophes.Contains(c) || IsMark(c))
        {
            return Skip;
        }

        if (!char.IsLetterOrDigit(c))
        {
            return Separator;
        }

        if (Special(c) is { } special)
        {
            return special.Length == 1 ? special[0] : special[0] | ((uint)special[1] << 16);
        }

        return char.ToLowerInvariant(c < 0x80 ? c : c.ToString().Normalize(NormalizationForm.FormD)[0]);
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static string? Special(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ħ' or 'Ħ' => "h",
        'ŧ' or 'Ŧ' => "t",
        'ı' => "i",
        'ə' or 'Ə' or 'ǝ' or 'Ǝ' => "a",
        _ => null,
    };
}
