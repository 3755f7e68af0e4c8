using FactCheck.GazetteerBuilder.Building;
using FactCheck.GazetteerBuilder.Sources;

namespace FactCheck.Core.Tests.Extraction.Gazetteer.Builder;

public class GazetteerBuildTests
{
    private const string Variable = "GAZETTEER_SOURCES";

    [Fact]
    public void Build_FromTheSources_GivesTheResourceThatShipsEveryTime()
    {
        var sources = Sources();
        Assert.SkipWhen(sources is null, $"{Variable} names no folder with cities.pbf, cldr-en.json, geonames-locale/ and words.txt beside installed iso-codes.");

        var first = GazetteerWriter.Write(GazetteerBuild.Run(sources!));
        var second = GazetteerWriter.Write(GazetteerBuild.Run(sources!));

        Assert.Equal(first, second);
        Assert.Equal(EmbeddedGazetteer.Bytes(), first);
    }

    private static SourcePaths? Sources()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } folder)
        {
            return null;
        }

        var sources = new SourcePaths(
            "/usr/share/iso-codes/json",
            "/usr/share/locale",
            Path.Combine(folder, "cities.pbf"),
            Path.Combine(folder, "geonames-locale"),
            Path.Combine(folder, "cldr-en.json"),
            Path.Combine(folder, "words.txt"));
        return sources.Missing().Any() ? null : sources;
    }
}
