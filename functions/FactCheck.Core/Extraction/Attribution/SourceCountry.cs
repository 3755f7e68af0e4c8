using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Places;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Which state a source belongs to.</summary>
internal sealed class SourceCountry(PlaceNames places)
{
    /// <summary>ISO 3166-1 alpha-2 code of the country of the event; null when nothing tells.</summary>
    public string? Event => places.EventCountry;

    /// <summary>The country that a label names; null when it names none.</summary>
    public string? Named(TokenRange label) => places.CountryIn(label);

    /// <summary>The state of an organ: the one its label names, else the event's.</summary>
    public string? Of(TokenRange label) => Named(label) ?? Event;

    /// <summary>Whether the label ends with the word for the people of a country, as in "official Kazakh".</summary>
    public bool IsPeople(TokenRange label) => places.In(label) is [.., { IsPeople: true } people] && people.Tokens.End == label.End;

    /// <summary>Whether the label is a part of a country alone, as in "Texas reported".</summary>
    public bool IsRegion(TokenRange label) => places.IsAlone(label, PlaceKind.Region);

    /// <summary>Whether the label is a country or its capital alone, as in "Riyadh said".</summary>
    public bool IsState(TokenRange label) => places.IsAlone(label, PlaceKind.Country, PlaceKind.City);
}
