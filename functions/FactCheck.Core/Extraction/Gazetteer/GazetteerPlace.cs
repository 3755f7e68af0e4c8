using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>A place the gazetteer knows.</summary>
/// <param name="Id">
/// Stable id: the ISO 3166-1 alpha-2 code of a country, the ISO 3166-2 code of a region (else its GeoNames
/// admin1 code, <c>KZ.10</c>), the GeoNames number of a city, or <c>x-</c> and a slug for a supplement to these.
/// </param>
/// <param name="Name">The name used in English.</param>
/// <param name="Kind">Country, region or city.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, upper case (<c>XK</c> for Kosovo).</param>
/// <param name="ParentId">The id of the next wider place; null for a country.</param>
/// <param name="Population">
/// People, as a prior for choosing among places of one name; 0 when unknown. A country or region has the sum
/// of its known cities, which is less than its census.
/// </param>
public sealed record GazetteerPlace(string Id, string Name, PlaceKind Kind, string Country, string? ParentId, int Population);
