using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Knows a body of the state that no lexicon names by its level or task: "the Federal Agency for Disaster Response", "the regional communication bureau".</summary>
internal static class PublicBodies
{
    /// <summary>What such a body is taken for.</summary>
    public static SourceNoun Noun { get; } = new() { Id = "public-body", Institution = Institution.Government, Side = Side.Official, Rank = 50, StateOrgan = true, Phrases = [] };

    public static bool Names(TokenStream stream, TokenRange label)
    {
        var (field, body) = (false, false);
        for (var i = label.First; i < label.End && !stream.IsMark(i, ',') && !stream.Is(i, WordClass.Aside); i++)
        {
            body |= stream.Is(i, WordClass.PublicBody);
            field |= stream.Is(i, WordClass.PublicField) || (body && IsOfOffice(stream, i));
        }

        return field && body;
    }

    /// <summary>"Karam's Refugees Department": an office of whatever the place is.</summary>
    public static bool OfPlace(TokenStream stream, TokenRange label)
    {
        for (var i = label.First + 1; i < label.End; i++)
        {
            if (stream.Is(i, WordClass.PublicBody) && (stream.IsCapital(i) || stream.Is(i - 1, WordClass.Possessive) || stream.Is(i - 2, WordClass.Possessive)) && stream.TryMark<SourceNoun>(i, out _, out var body) && body.Refers)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the National Disaster Management Institute": the level or the task stands before.</summary>
    public static bool IsInstitute(TokenStream stream, TokenRange label, TokenRange institute)
    {
        for (var i = institute.First - 1; i >= label.First && stream.IsCapital(i) && stream.IsCapital(institute.First); i--)
        {
            if (stream.Is(i, WordClass.PublicField))
            {
                return institute.Count == 1 && stream.Is(institute.First, WordClass.PublicBody);
            }
        }

        return false;
    }

    /// <summary>The words for the body alone: "Flood Office of the North" of "the head of the Flood Office of the North, Name Surname".</summary>
    public static TokenRange WordsIn(TokenStream stream, TokenRange label)
    {
        var body = label.First;
        while (body < label.End - 1 && !stream.Is(body, WordClass.PublicBody))
        {
            body++;
        }

        var first = body;
        while (first > label.First && stream.IsWord(first - 1) && !stream.Is(first - 1, WordClass.Possessive | WordClass.Preposition | WordClass.Article))
        {
            first--;
        }

        var end = body + 1;
        while (end < label.End && (stream.IsCapital(end) || (stream.Is(end, WordClass.Of | WordClass.And | WordClass.Article) && end < label.End - 1)))
        {
            end++;
        }

        return new TokenRange(first, end);
    }

    /// <summary>"the vali's office": who has an office in small letters holds one.</summary>
    private static bool IsOfOffice(TokenStream stream, int body) =>
        stream.Is(body - 1, WordClass.Possessive) && stream.IsWord(body - 2) && !stream.IsCapital(body - 2) && !stream.TryMark<SourceNoun>(body - 2, out _, out _);
}
