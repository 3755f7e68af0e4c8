using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>
/// Finds place names in text: the longest name at a position, in time proportional to its length. A name starts
/// with a capital; names that are common words, and names of small towns, count only in a context of place.
/// </summary>
public sealed class PlaceFinder
{
    /// <summary>
    /// How much less likely than a country a place of its name may be and still be what a wider place after a
    /// comma makes of it: "Lebanon, Pennsylvania" is a town, "the UK, Russia" names no village of Uk.
    /// </summary>
    private const double FurthestFromCountry = 4.5;

    private readonly PlaceGazetteer _gazetteer;

    /// <summary>Makes a finder over a gazetteer.</summary>
    /// <param name="gazetteer">The names to find.</param>
    public PlaceFinder(PlaceGazetteer gazetteer) => _gazetteer = gazetteer;

    /// <summary>The finder over <see cref="PlaceGazetteer.Default"/>.</summary>
    public static PlaceFinder Default { get; } = new(PlaceGazetteer.Default);

    /// <summary>The place name that begins at an offset, the longest there is; null when none does.</summary>
    /// <param name="text">The whole text, since words before and after the name count.</param>
    /// <param name="start">UTF-16 offset where a word begins.</param>
    public PlaceMatch? MatchAt(ReadOnlySpan<char> text, int start) => MatchAt(text, start, inList: false);

    /// <summary>All place names of a text in their order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    public ImmutableArray<PlaceMatch> FindAll(ReadOnlySpan<char> text)
    {
        var matches = ImmutableArray.CreateBuilder<PlaceMatch>();
        var lastEnd = -1;
        var position = 0;
        while (position < text.Length)
        {
            if (!NameFolding.IsLetter(text[position]))
            {
                position++;
                continue;
            }

            var match = MatchAt(text, position, lastEnd >= 0 && IsListJoint(text[lastEnd..position]));
            if (match is not null)
            {
                matches.Add(match);
                lastEnd = match.End;
            }

            position = EndOfWord(text, match?.End ?? position);
        }

        return matches.ToImmutable();
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && NameFolding.Fold(text[position]) != NameFolding.Separator)
        {
            position++;
        }

        return position;
    }

    private static bool IsListJoint(ReadOnlySpan<char> between) =>
        between is ", " or " and " or ", and " or " or " or " and in " or ", in ";

    private PlaceMatch? MatchAt(ReadOnlySpan<char> text, int start, bool inList)
    {
        if (Longest(text, start) is not { } name)
        {
            return null;
        }

        var set = name.Set;
        var qualifier = Qualifier(text, name.End, set.Candidates);
        if (qualifier is null && !set.IsAcronym && Capitals.LooksLikeAbbreviation(text[start..name.End]))
        {
            return null;
        }

        var hint = PlaceSurroundings.KindHint(text, start, name.End);
        var accepted = set.Strength switch
        {
            NameStrength.Strong => true,
            NameStrength.NeedsContext => qualifier is not null || IsPlaceByContext(text, start, name, hint, inList),
            _ => false,
        };
        return accepted ? new PlaceMatch(start, name.End - start, set.Candidates, hint, qualifier) : null;
    }

    private static bool IsPlaceByContext(ReadOnlySpan<char> text, int start, FoundName name, PlaceKind? hint, bool inList) =>
        (hint is not null || inList || PlaceSurroundings.FollowsPreposition(text, start, genitive: !name.Set.IsCommon))
        && !PlaceSurroundings.TouchesProperName(text, start, name.End);

    private FoundName? Longest(ReadOnlySpan<char> text, int start)
    {
        if (!Capitals.StartsName(text, start))
        {
            return null;
        }

        FoundName? longest = null;
        var cursor = new NameCursor(text, start);
        while (cursor.Read())
        {
            var head = _gazetteer.Names.Head(cursor.Key, out var continues);
            if (head >= 0 && (cursor.AfterHyphen || Capitals.EndsName(text, cursor.WordStart)))
            {
                var set = _gazetteer.Set(head, cursor.Words > 1, Capitals.AllCapitals(text[start..cursor.End]));
                if (set.Strength != NameStrength.Never)
                {
                    longest = new FoundName(cursor.End, set);
                }
            }

            if (!continues)
            {
                break;
            }
        }

        return longest;
    }

    private GazetteerPlace? Qualifier(ReadOnlySpan<char> text, int end, ImmutableArray<PlaceCandidate> candidates)
    {
        if (end + 2 >= text.Length || text[end] != ',' || text[end + 1] != ' ' || Longest(text, end + 2) is not { } wider)
        {
            return null;
        }

        var least = candidates is [{ Place.Kind: PlaceKind.Country } country, ..] ? country.Prior - FurthestFromCountry : double.MinValue;
        foreach (var around in wider.Set.Candidates)
        {
            if (around.Place.Kind != PlaceKind.City && HoldsAny(around.Place, candidates, least))
            {
                return around.Place;
            }
        }

        return null;
    }

    private bool HoldsAny(GazetteerPlace around, ImmutableArray<PlaceCandidate> candidates, double leastPrior)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Place.Id != around.Id && candidate.Prior >= leastPrior && _gazetteer.IsWithin(candidate.Place, around))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct FoundName(int End, CandidateSet Set);
}
