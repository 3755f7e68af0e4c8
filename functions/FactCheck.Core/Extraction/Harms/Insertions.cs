using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Looks ahead from a comma or dash behind a noun.</summary>
internal static class Insertions
{
    /// <summary>Whether a comma or dash further on closes what this one opens, with the verb after it.</summary>
    public static bool Closes(TokenStream stream, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if ((stream.IsMark(i, ',') || stream.IsDash(i)) && (stream.Is(i + 1, WordClass.Be | WordClass.Have) || (Clause.IsHarmVerb(stream, i + 1) && stream.IsDash(at) == stream.IsDash(i))))
            {
                return true;
            }

            if (stream.Is(i, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb) || Clause.IsHarmVerb(stream, i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Koreans, Turks, Kurds were …": names up to the verb.</summary>
    public static bool IsListOfNames(TokenStream stream, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (stream.Is(i, WordClass.Be | WordClass.Have))
            {
                return i > at + 1;
            }

            if (!stream.IsCapital(i) && !stream.IsMark(i, ',') && !stream.Is(i, WordClass.And))
            {
                return false;
            }
        }

        return false;
    }
}
