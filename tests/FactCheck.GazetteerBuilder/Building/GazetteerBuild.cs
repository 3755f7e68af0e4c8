using FactCheck.GazetteerBuilder.Sources;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>The stages in their order.</summary>
internal static class GazetteerBuild
{
    public static Atlas Run(SourcePaths sources)
    {
        var iso = new IsoCodes(sources.IsoJson, sources.IsoLocale);
        var geoNames = new GeoNamesNames(sources.GeoNamesLocale);
        var supplement = Supplement.Read();
        var generic = new GenericWords(DataFile.Read<string[]>("generic-words.json"));
        var subdivisions = iso.Subdivisions();
        var cldr = ReassignedCodes.Drop(CldrSubdivisions.Read(sources.Cldr), subdivisions);
        var common = CommonWords.Read(sources.Words);

        var atlas = new Atlas();
        CountryStage.Run(atlas, iso.Countries(), supplement);
        new RegionStage(cldr, geoNames, generic, DataFile.Read<Dictionary<string, string>>("region-links.json")).Run(atlas, subdivisions);
        new CityStage(geoNames).Run(atlas, GeoNamesCities.Read(sources.Cities));
        SupplementStage.Run(atlas, supplement);
        PopulationStage.Run(atlas);
        new SpellingStage(DataFile.Read<SpellingRule[]>("spelling-rules.json"), common).Run(atlas);
        new FlagStage(common, DataFile.Read<string[]>("never.json")).Run(atlas);
        return atlas;
    }
}
