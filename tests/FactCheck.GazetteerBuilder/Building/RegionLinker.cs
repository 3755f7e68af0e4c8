using FactCheck.GazetteerBuilder.Sources;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>
/// Finds which ISO 3166-2 subdivision a GeoNames first-order division is: by a name both have, first whole and
/// then without generic words, then as a skeleton of its consonants, and only where no other has the same name
/// on either side. What that misses is linked by hand.
/// </summary>
internal sealed class RegionLinker(
    IReadOnlyDictionary<string, string> cldr,
    GeoNamesNames geoNames,
    GenericWords generic,
    IReadOnlyDictionary<string, string> byHand)
{
    private static readonly string[] Languages = ["en", "ru", "kk", "de", "fr", "es"];

    /// <summary>ISO code by GeoNames code, within one country.</summary>
    public IReadOnlyDictionary<string, string> Link(IReadOnlyList<IsoSubdivision> subdivisions, IReadOnlyList<string> divisions)
    {
        var links = divisions.Where(byHand.ContainsKey).ToDictionary(d => d, d => byHand[d], StringComparer.Ordinal);
        foreach (var form in new Func<string, string>[] { k => k, generic.Strip, k => ConsonantSkeleton.Of(generic.Strip(k)) })
        {
            var iso = ByName(subdivisions.Select(s => s.Code).Except(links.Values), c => NamesOf(subdivisions.First(s => s.Code == c)), form);
            var geo = ByName(divisions.Except(links.Keys), NamesOf, form);
            foreach (var (key, codes) in geo.OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                if (codes.Count == 1 && iso.TryGetValue(key, out var found) && found.Count == 1 && !links.ContainsValue(found.First()))
                {
                    links.TryAdd(codes.First(), found.First());
                }
            }
        }

        return links;
    }

    private static Dictionary<string, SortedSet<string>> ByName(
        IEnumerable<string> codes,
        Func<string, IEnumerable<string?>> names,
        Func<string, string> form)
    {
        var byName = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            foreach (var key in names(code).Select(n => n is null ? null : NameKey.Of(n)).OfType<string>())
            {
                var formed = form(key);
                if (!byName.TryGetValue(formed, out var set))
                {
                    byName[formed] = set = new SortedSet<string>(StringComparer.Ordinal);
                }

                set.Add(code);
            }
        }

        return byName;
    }

    private IEnumerable<string?> NamesOf(IsoSubdivision s) => [s.Name, cldr.GetValueOrDefault(s.Code), .. s.Translations];

    private IEnumerable<string?> NamesOf(string division) => Languages.Select(l => geoNames.Name(l, division));
}
