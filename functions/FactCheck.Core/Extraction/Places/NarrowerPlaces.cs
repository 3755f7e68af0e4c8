using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Tells names that only say where a narrower place lies.</summary>
internal sealed class NarrowerPlaces(TokenStream stream, PlaceNames names)
{
    private const int Reach = 6;

    /// <summary>Whether a narrower place is named right beside a place.</summary>
    /// <param name="mention">The place.</param>
    /// <param name="places">The places of its sentence.</param>
    public bool IsNamedBeside(PlaceMention mention, List<PlaceMention> places) => IsNamedBehind(mention) || IsNamedBefore(mention, places);

    /// <summary>"Syria's Deraa province", "the Mexico state of Durango", "the Shahba district of Aleppo", "Hope School in Enugu": the name behind is the place.</summary>
    private bool IsNamedBehind(PlaceMention mention)
    {
        var end = mention.Tokens.End;
        if (Cues.Is(stream, end, CueKind.PlaceWord) && stream.Is(end + 1, WordClass.Of))
        {
            end++;
        }
        else if (!stream.Is(end, WordClass.Possessive) && !(mention is { Place: null, Kind: PlaceKind.Site } && stream.Is(end, WordClass.PlacePreposition)))
        {
            return false;
        }

        foreach (ref readonly var next in names.In(new TokenRange(end + 1, end + Reach)))
        {
            if (!next.IsPeople && !Clause.HasVerb(stream, end + 1, next.Tokens.First))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the town of Azaz in northern Syria", "in Barrow Creek, Texas": the first name is the place.</summary>
    private bool IsNamedBefore(PlaceMention mention, List<PlaceMention> places)
    {
        if (mention.Place is not { Kind: PlaceKind.Country or PlaceKind.Region } wide)
        {
            return false;
        }

        var near = new TokenRange(Math.Max(0, mention.Tokens.First - Reach), mention.Tokens.First);
        foreach (var before in places)
        {
            if (!before.IsPeople && before.Tokens.Overlaps(near) && before.Tokens.End <= near.End && IsNarrower(before, wide) && IsNested(before.Tokens.End, near.End) && !IsNamedBehind(before))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNarrower(PlaceMention before, GazetteerPlace wide) => before.Place is not { } narrow
        || ((narrow.Kind == PlaceKind.City || wide.Kind == PlaceKind.Country) && narrow.Kind != wide.Kind && narrow.Country == wide.Country);

    /// <summary>Nothing but "in", commas and directions.</summary>
    private bool IsNested(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!stream.IsMark(i, ',') && !stream.Is(i, WordClass.PlacePreposition | WordClass.Of | WordClass.Article | WordClass.Possessive) && !Cues.Is(stream, i, CueKind.PlaceWord))
            {
                return false;
            }
        }

        return end > first;
    }
}
