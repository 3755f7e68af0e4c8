using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>A place that the text names.</summary>
/// <param name="Tokens">Where it stands.</param>
/// <param name="Place">The place; null for a name that the gazetteer does not know.</param>
/// <param name="IsPeople">Whether it is the word for its people ("Kazakh").</param>
internal readonly record struct PlaceMention(TokenRange Tokens, GazetteerPlace? Place, bool IsPeople)
{
    /// <summary>The kind of a place that the gazetteer does not know.</summary>
    public PlaceKind Kind { get; init; } = PlaceKind.Site;
}
