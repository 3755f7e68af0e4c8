namespace FactCheck.Core.Claims;

/// <summary>Where the harm happened.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">The level of the place.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, upper case; null when unknown.</param>
/// <param name="Parent">The canonical name of the next wider place; null for a country or when unknown.</param>
/// <param name="Text">The words it was read from; null when it is a default.</param>
/// <param name="Default">Whether no words of the claim name it: it is taken from the headline, the dateline or the case.</param>
public sealed record Place(string Name, PlaceKind Kind, string? Country, string? Parent, string? Text, bool Default)
{
    /// <summary>Whether two places are the same place, whatever words named them.</summary>
    /// <param name="other">The other place.</param>
    public bool IsSameAs(Place? other) =>
        other is not null
        && Kind == other.Kind
        && string.Equals(Country, other.Country, StringComparison.Ordinal)
        && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);
}
