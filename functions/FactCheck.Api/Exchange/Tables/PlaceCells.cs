using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Api.Exchange.Tables;

/// <summary>A place as conflict data write it: country, first-order division and location, each by name.</summary>
internal static class PlaceCells
{
    public static string? Country(Place? place) => place switch
    {
        null => null,
        { Country: { } code } => PlaceGazetteer.Default.ById(code)?.Name ?? code,
        { Kind: PlaceKind.Country } => place.Name,
        _ => null,
    };

    public static string? Region(Place? place) => place switch
    {
        null or { Kind: PlaceKind.Country } => null,
        { Kind: PlaceKind.Region } => place.Name,
        _ => string.Equals(place.Parent, Country(place), StringComparison.Ordinal) ? null : place.Parent,
    };

    public static string? Location(Place? place) => place is { Kind: not (PlaceKind.Country or PlaceKind.Region) } ? place.Name : null;

    /// <summary>The place that cells name; the narrowest that is filled counts. Null when all are empty and the case names no country.</summary>
    public static Place? Read(string? country, string? region, string? location, Case @case)
    {
        var gazetteer = PlaceGazetteer.Default;
        var nation = country is null ? @case.Country is { } own ? gazetteer.ById(own) : null : gazetteer.Find(country);
        var code = nation is { Kind: PlaceKind.Country } ? nation.Country : null;
        if ((location ?? region) is not { } name)
        {
            return country is null && nation is null ? null : new(nation?.Name ?? country!, PlaceKind.Country, code, null, country, country is null);
        }

        var found = code is null ? null : gazetteer.Find(name, code);
        return found is null
            ? new(name, location is null ? PlaceKind.Region : PlaceKind.Unknown, code, location is null ? null : region, name, Default: false)
            : new(found.Name, found.Kind, found.Country, gazetteer.ParentOf(found)?.Name, name, Default: false);
    }
}
