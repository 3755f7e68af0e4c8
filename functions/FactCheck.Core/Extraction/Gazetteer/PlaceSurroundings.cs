using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>Reads the few words before and after a name.</summary>
internal static class PlaceSurroundings
{
    private const int LongestWord = 24;
    private const int WordsBack = 3;

    /// <summary>The kind named beside a name: "Homs province", "the province of Homs".</summary>
    public static PlaceKind? KindHint(ReadOnlySpan<char> text, int start, int end)
    {
        var after = PlaceWords.PlaceKindOf(PlaceWords.Default.Kind(WordAfter(text, end)));
        if (after is not null)
        {
            return after;
        }

        var before = WordBefore(text, start);
        if (PlaceWords.Default.Kind(before) == PlaceWordKind.Genitive)
        {
            before = WordBefore(text, start - before.Length - 1);
        }

        return PlaceWords.PlaceKindOf(PlaceWords.Default.Kind(before));
    }

    /// <summary>Whether a preposition of place stands before the name, with at most two small words between.</summary>
    public static bool FollowsPreposition(ReadOnlySpan<char> text, int start, bool genitive)
    {
        for (var back = 0; back < WordsBack; back++)
        {
            var word = WordBefore(text, start);
            switch (PlaceWords.Default.Kind(word))
            {
                case PlaceWordKind.Locative:
                    return true;
                case PlaceWordKind.Genitive:
                    return genitive;
                case PlaceWordKind.Between:
                    start -= word.Length + 1;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether the name is part of a longer proper name: a capitalised word stands right beside it.</summary>
    public static bool TouchesProperName(ReadOnlySpan<char> text, int start, int end)
    {
        var after = WordAfter(text, end);
        if (after.Length > 0 && char.IsUpper(after[0]) && PlaceWords.Default.Kind(after) is PlaceWordKind.None or PlaceWordKind.Between)
        {
            return true;
        }

        var before = WordBefore(text, start);
        return before.Length > 0 && char.IsUpper(before[0]) && PlaceWords.Default.Kind(before) == PlaceWordKind.None;
    }

    /// <summary>The word after one space; empty when something else follows.</summary>
    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !char.IsWhiteSpace(text[end]))
        {
            return [];
        }

        var first = end + 1;
        var last = first;
        while (last < text.Length && last - first < LongestWord && IsWordPart(text[last]))
        {
            last++;
        }

        return text[first..last];
    }

    /// <summary>The word before one space; empty when something else stands there.</summary>
    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int start)
    {
        if (start < 1 || !char.IsWhiteSpace(text[start - 1]))
        {
            return [];
        }

        var first = start - 1;
        while (first > 0 && start - first < LongestWord && IsWordPart(text[first - 1]))
        {
            first--;
        }

        return text[first..(start - 1)];
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '-';
}
