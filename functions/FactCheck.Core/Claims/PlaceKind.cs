namespace FactCheck.Core.Claims;

/// <summary>The level of a place.</summary>
public enum PlaceKind
{
    /// <summary>Nothing says what it is.</summary>
    Unknown,

    /// <summary>A country or territory with an ISO 3166-1 code.</summary>
    Country,

    /// <summary>A part of a country: region, province, state, district.</summary>
    Region,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A building, square, camp or other spot.</summary>
    Site,
}
