namespace FactCheck.GazetteerBuilder.Sources;

/// <summary>Where the source data lies.</summary>
internal sealed record SourcePaths(
    string IsoJson,
    string IsoLocale,
    string Cities,
    string GeoNamesLocale,
    string Cldr,
    string Words)
{
    /// <summary>The paths that do not exist.</summary>
    public IEnumerable<string> Missing() =>
        new[] { IsoJson, IsoLocale, Cities, GeoNamesLocale, Cldr, Words }.Where(p => !File.Exists(p) && !Directory.Exists(p));
}
