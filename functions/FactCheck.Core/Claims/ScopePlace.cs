namespace FactCheck.Core.Claims;

/// <summary>A place by what makes it the same place, without the words that named it.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">The level of the place.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, upper case; null when unknown.</param>
/// <param name="Parent">The canonical name of the next wider place; null for a country or when unknown.</param>
public sealed record ScopePlace(string Name, PlaceKind Kind, string? Country, string? Parent)
{
    /// <summary>The identity of a place; null for null.</summary>
    /// <param name="place">A claim's place.</param>
    public static ScopePlace? Of(Place? place) => place is null ? null : new(place.Name, place.Kind, place.Country, place.Parent);
}
