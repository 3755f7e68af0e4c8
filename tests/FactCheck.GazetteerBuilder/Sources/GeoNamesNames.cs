namespace FactCheck.GazetteerBuilder.Sources;

/// <summary>
/// Names of GeoNames places by language, from Debian's libgeonames-common: keys are the numbers of cities and
/// the codes of first-order divisions ("KZ.09").
/// </summary>
internal sealed class GeoNamesNames(string localeFolder)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _catalogues = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Of(string language)
    {
        if (!_catalogues.TryGetValue(language, out var names))
        {
            _catalogues[language] = names = MoCatalog.Read(Path.Combine(localeFolder, language, "LC_MESSAGES", "geonames.mo"));
        }

        return names;
    }

    public string? Name(string language, string key) => Of(language).GetValueOrDefault(key);
}
