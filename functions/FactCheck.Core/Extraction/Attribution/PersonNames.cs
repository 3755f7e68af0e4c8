using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Finds the names of people: capitalised words that the lexicon does not know.</summary>
internal static class PersonNames
{
    /// <summary>"Name Surname, who sells bread", "a baker, Name Surname": whether a label names the one whom it describes.</summary>
    public static bool DescribesOne(TokenStream stream, TokenRange label)
    {
        for (var i = label.First; i < label.End; i++)
        {
            if ((i == label.First || stream.IsMark(i - 1, ',')) && Read(stream, i, label.End).Parts > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token of the surname of the person named in a label; null when it names none.</summary>
    public static int? SurnameIn(TokenStream stream, TokenRange label)
    {
        int? surname = null;
        for (var i = label.First; i < label.End; i++)
        {
            var (end, parts) = Read(stream, i, label.End);
            surname = parts >= 2 || (parts == 1 && IsWhole(stream, label, i, end)) ? end - 1 : surname;
            i = Math.Max(i, end - 1);
        }

        return surname;
    }

    /// <summary>Where a name that begins at a token ends, and of how many names it is made; joints such as "al-" do not count.</summary>
    public static (int End, int Parts) Read(TokenStream stream, int first, int end)
    {
        var (last, parts) = (first, 0);
        for (var i = first; i < end; i++)
        {
            if (IsName(stream, i))
            {
                (last, parts) = (i + 1, parts + 1);
            }
            else if (!(parts > 0 && (stream.IsMark(i, '-') || (stream.Is(i, WordClass.NameParticle) && !stream.Is(i, WordClass.Of)))))
            {
                break;
            }
        }

        return (last, parts);
    }

    /// <summary>Whether one name is all that a person is called: "Surname", "Surname, the mayor", "the relief agency's head Surname".</summary>
    public static bool IsWhole(TokenStream stream, TokenRange label, int first, int end) =>
        label.Count == end - first
        || (first == label.First && stream.IsMark(end, ','))
        || (end == label.End && stream.TryMarkBefore<SourceNoun>(first, label.First, out _, out var office) && office is { Named: false } && !stream.IsCapital(first - 1));

    public static bool IsName(TokenStream stream, int at) => stream.IsCapital(at) && stream[at].Word == 0 && !stream[at].Has(TokenFlags.AllCapitals);
}
