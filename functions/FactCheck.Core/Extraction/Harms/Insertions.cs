using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Looks ahead from a comma or dash behind a noun.</summary>
internal static class Insertions
{
    /// <summary>Whether a comma or dash further on closes what this one opens, with the verb, or the relative clause, after it.</summary>
    public static bool Closes(TokenStream stream, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            var next = stream.IsQuote(i + 1) ? i + 2 : i + 1;
            if ((stream.IsMark(i, ',') || stream.IsDash(i)) && (stream.Is(next, WordClass.Be | WordClass.Have) || IsWho(stream, next) || (Clause.IsHarmVerb(stream, next) && stream.IsDash(at) == stream.IsDash(i))))
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

    /// <summary>Whether the sentence goes on with its verb behind the comma or dash that ends an insertion.</summary>
    public static bool Resumes(TokenStream stream, int at) => IsVerbal(stream, stream.IsQuote(at) ? at + 1 : at);

    private static bool IsVerbal(TokenStream stream, int at) =>
        stream.Is(at, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Adverb | WordClass.Link) || IsWho(stream, at) || Clause.IsHarmVerb(stream, at) || HarmCues.At(stream, at, HarmForms.Adjective, out _, out _);

    /// <summary>Whether what stands behind a comma is still said of the noun before it.</summary>
    public static bool GoesOn(TokenStream stream, int at) => stream.Is(at, WordClass.Relative | WordClass.Be | WordClass.Have | WordClass.And | WordClass.Adverb);

    /// <summary>"Koreans, Turks, Kurds were …", "including women, children and doctors have …": nothing but a list up to the verb.</summary>
    public static bool IsList(TokenStream stream, int at, int end, bool namesOnly)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (stream.Is(i, WordClass.Be | WordClass.Have))
            {
                return i > at + 1;
            }

            var listed = stream.IsMark(i, ',') || stream.Is(i, WordClass.And) || stream.IsCapital(i);
            if (!listed && (namesOnly || !IsPlain(stream, i)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsWho(TokenStream stream, int at) => stream.Is(at, WordClass.Relative) && stream.Is(at, WordClass.Pronoun);

    private static bool IsPlain(TokenStream stream, int at) =>
        stream.IsWord(at) && !stream.Is(at, WordClass.Relative | WordClass.Modal | WordClass.Verb | WordClass.Contrast) && !Clause.IsHarmVerb(stream, at) && !stream.TryMark<SpeechVerb>(at, out _, out _);
}
