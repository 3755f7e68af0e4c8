using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Of the bodies and offices that a label names, the one that decides who speaks.</summary>
internal static class SourceNouns
{
    /// <summary>From here on a noun says the side for sure: of two joined by "and" the first then decides.</summary>
    private const int ClearRank = 40;

    /// <summary>Below this a noun says nothing about the side.</summary>
    private const int NamelessRank = 10;

    /// <summary>The highest-ranking noun and where it stands; null when there is none.</summary>
    public static (SourceNoun? Noun, TokenRange Words) Deciding(TokenStream stream, TokenRange label)
    {
        SourceNoun? best = null;
        var words = TokenRange.Empty;
        (SourceNoun Noun, TokenRange Words)? compound = null;
        for (var i = label.First; i < label.End && !(i > label.First && stream.Is(i, WordClass.Relative) && !stream.Is(i, WordClass.Determiner)); i++)
        {
            if (stream.TryMark<SourceNoun>(i, out var range, out var noun) && range.End <= label.End)
            {
                if (stream.IsHyphen(range.End) || stream.IsHyphen(i - 1))
                {
                    compound ??= (noun, range);
                    continue;
                }

                if (noun.Institution is Institution.Eyewitness or Institution.Family && stream.Is(range.End, WordClass.PublicBody))
                {
                    continue;
                }

                if ((JointOfficials(stream, range, noun, label.End) ?? OrganOfHolders(stream, range, noun, label.End)) is { } other)
                {
                    return other;
                }

                if (IsAside(stream, label, i) || (best is { Rank: >= ClearRank } && stream.Is(i - 1, WordClass.And)))
                {
                    break;
                }

                (best, words) = best is null || noun.Rank > best.Rank ? (noun, range) : (best, words);
                i = range.End - 1;
            }
        }

        var mouthpiece = best is { Institution: Institution.IndependentMedia } && compound?.Noun.Institution == Institution.Belligerent;
        return (mouthpiece || best is null or { Rank: < NamelessRank }) && compound is { } first ? first : (best, words);
    }

    /// <summary>"hospital and police officials": those of the state among them answer for it.</summary>
    private static (SourceNoun Noun, TokenRange Words)? JointOfficials(TokenStream stream, TokenRange first, SourceNoun noun, int end) =>
        noun.Side == Side.Independent && first.Count == 1 && stream.Is(first.End, WordClass.And)
        && stream.TryMark<SourceNoun>(first.End + 1, out var second, out var other) && other.Side == Side.Official && second.Count > 1 && second.End <= end
            ? (other, second)
            : null;

    /// <summary>"the Taliban's interior ministry", "rebel health officials": an organ of those who hold a place, where it is not their fighters that speak.</summary>
    private static (SourceNoun Noun, TokenRange Words)? OrganOfHolders(TokenStream stream, TokenRange holders, SourceNoun noun, int end)
    {
        var at = holders.End;
        while (at < end && (stream.Is(at, WordClass.Possessive | WordClass.PublicField | WordClass.Adjective) || stream.IsMark(at, '\'') || stream.IsMark(at, '’')) && !stream.TryMark<SourceNoun>(at, out _, out _))
        {
            at++;
        }

        return noun.Institution == Institution.Belligerent && stream.TryMark<SourceNoun>(at, out var range, out var organ) && range.End <= end
            && organ is { StateOrgan: true, Named: false, Institution: not Institution.Military }
                ? (organ, range)
                : null;
    }

    /// <summary>"an investigation into police killings": what it is about is not who it is.</summary>
    private static bool IsAside(TokenStream stream, TokenRange label, int at)
    {
        for (var i = label.First + 1; i < at; i++)
        {
            if (stream.Is(i, WordClass.Aside))
            {
                return true;
            }
        }

        return false;
    }
}
