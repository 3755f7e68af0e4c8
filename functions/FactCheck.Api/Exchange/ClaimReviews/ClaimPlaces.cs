using FactCheck.Api.Exchange.Tables;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>Places in the terms of schema.org.</summary>
internal static class ClaimPlaces
{
    /// <summary>A country as such; any other place inside its region and country as far as they are known.</summary>
    public static SchemaThing? Write(Place? place)
    {
        if (place is null)
        {
            return null;
        }

        var country = place.Country is { } code ? new SchemaCountry(PlaceCells.Country(place)!, code) : null;
        if (place.Kind is PlaceKind.Country && country is not null)
        {
            return country with { Name = place.Name };
        }

        return new SchemaPlace(place.Name, place.Parent is { } parent && parent != country?.Name ? new SchemaPlace(parent, country) : country as SchemaThing);
    }

    /// <summary>The place that JSON-LD names; null when it names none.</summary>
    /// <param name="location">The value of <c>contentLocation</c>.</param>
    /// <param name="kind">The level of the place, where the review tells it.</param>
    public static Place? Read(LinkedValue location, PlaceKind? kind)
    {
        if (location.Text("name") is not { } name)
        {
            return null;
        }

        var outer = location["containedInPlace"];
        var country = Code(location) ?? Code(outer) ?? Code(outer["containedInPlace"]);
        var parent = kind is PlaceKind.Country ? null : outer.Text("name");
        return new(name, kind ?? (location.Is("Country") ? PlaceKind.Country : PlaceKind.Unknown), country, parent, null, Default: false);
    }

    private static string? Code(LinkedValue place) =>
        place.Is("Country") && place.Text("identifier") is { } code && Core.Cases.Case.IsCountryCode(code) ? code : null;
}
