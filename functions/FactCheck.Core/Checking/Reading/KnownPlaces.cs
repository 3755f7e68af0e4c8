using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.Reading;

/// <summary>
/// Takes a place that a statement names for the one that the case's claims know by that name: what no gazetteer lists may
/// be a spot to the reader of a sentence and a region to a spreadsheet.
/// </summary>
internal static class KnownPlaces
{
    public static Claim Locate(Claim said, IReadOnlyList<Claim> claims)
    {
        if (said.Place is not { Default: false } place)
        {
            return said;
        }

        Place? best = null;
        foreach (var known in claims.Select(claim => claim.Place).OfType<Place>().Where(known => IsNamesake(place, known)))
        {
            if (known.IsSameAs(place))
            {
                return said;
            }

            best = best is null || Compare(known, best) < 0 ? known : best;
        }

        return best is null ? said : said with { Place = best with { Text = place.Text, Default = false } };
    }

    private static bool IsNamesake(Place place, Place known) =>
        string.Equals(place.Name, known.Name, StringComparison.OrdinalIgnoreCase)
        && (place.Country is null || known.Country is null || place.Country == known.Country);

    /// <summary>The widest first, whatever order the claims come in.</summary>
    private static int Compare(Place one, Place other) =>
        one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : string.CompareOrdinal(one.Country + one.Parent + one.Name, other.Country + other.Parent + other.Name);
}
