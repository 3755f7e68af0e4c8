namespace FactCheck.GazetteerBuilder.Sources;

/// <summary>A populated place of GeoNames.</summary>
internal sealed record GeoNamesCity(int Id, string Name, string Country, string Feature, string Admin1, int Population);
