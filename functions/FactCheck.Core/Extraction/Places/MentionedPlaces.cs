using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Makes places of the names that stand in the text.</summary>
internal sealed class MentionedPlaces(TokenStream stream, PlaceNames names, Case @case, DefaultPlaces defaults)
{
    public Place Of(PlaceMention mention)
    {
        var text = stream.Words(mention.Tokens);
        if (mention.Place is null && string.Equals(text, @case.Place, StringComparison.OrdinalIgnoreCase) && defaults.OfCase() is { } own)
        {
            return own with { Text = text, Default = false };
        }

        return mention.Place is { } place
            ? new Place(place.Name, place.Kind, place.Country, PlaceGazetteer.Default.ParentOf(place)?.Name, text, Default: false)
            : new Place(text, mention.Kind, names.EventCountry, DefaultPlaces.Country(names.EventCountry)?.Name, text, Default: false);
    }
}
