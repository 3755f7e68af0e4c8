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

    /// <summary>"the vali's office": who has an office in small letters holds one.</summary>
    private static bool IsOfOffice(TokenStream stream, int body) =>
        stream.Is(body - 1, WordClass.Possessive) && stream.IsWord(body - 2) && !stream.IsCapital(body - 2) && !stream.TryMark<SourceNoun>(body - 2, out _, out _);
}
