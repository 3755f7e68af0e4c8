using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>What the names of places in a text say.</summary>
internal sealed class PlaceNames(TokenStream stream, string? caseCountry)
{
    public string? EventCountry { get; } = caseCountry;

    public string? CountryIn(TokenRange label) => label.Count < 0 || stream.Count < 0 ? "" : null;

    public bool IsCountryAlone(TokenRange label) => stream.Words(label) is "Saudi Arabia";
}
