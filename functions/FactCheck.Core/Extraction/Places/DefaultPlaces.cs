using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Where the harm happened when no words of the claim say so.</summary>
/// <param name="case">The case.</param>
internal sealed class DefaultPlaces(Case @case)
{
    /// <summary>A country by its code; null when there is none.</summary>
    public static Place? Country(string? code) =>
        code is not null && PlaceGazetteer.Default.ById(code) is { } place ? new Place(place.Name, PlaceKind.Country, place.Country, null, null, Default: true) : null;

    /// <summary>The place of the case, else its country, else the country that the text is about.</summary>
    /// <param name="eventCountry">The country that the text is about.</param>
    public Located Find(string? eventCountry) => OfCase() is { } own
        ? new Located(own, "place:case")
        : new Located(Country(eventCountry), @case.Country is not null ? "place:case" : "place:document");

    /// <summary>The place of the case; of unknown level when no gazetteer lists it. Null when the case names none.</summary>
    public Place? OfCase()
    {
        if (@case.Place is not { } own)
        {
            return null;
        }

        return PlaceGazetteer.Default.Find(own, @case.Country) is { } place
            ? new Place(place.Name, place.Kind, place.Country, PlaceGazetteer.Default.ParentOf(place)?.Name, null, Default: true)
            : new Place(own, PlaceKind.Unknown, @case.Country, null, null, Default: true);
    }
}
