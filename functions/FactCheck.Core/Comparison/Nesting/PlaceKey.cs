using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Nesting;

/// <summary>A place by country and name in any letter case; a country by its code alone.</summary>
internal readonly record struct PlaceKey(string? Country, string? Name)
{
    public static PlaceKey Of(ScopePlace place) =>
        place is { Kind: PlaceKind.Country, Country: { } country } ? Whole(country) : Named(place.Country, place.Name);

    public static PlaceKey Named(string? country, string name) => new(country, name.ToUpperInvariant());

    public static PlaceKey Whole(string country) => new(country, null);
}
