namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>A place that a name may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Prior">
/// How likely it is before anything is known of the document, on a scale of powers of ten: the logarithm of the
/// population, more for countries and capitals, less for names that are not the usual ones, and less for a
/// region that shares its name with a big city.
/// </param>
public sealed record PlaceCandidate(GazetteerPlace Place, double Prior);
