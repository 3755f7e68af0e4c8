namespace FactCheck.GazetteerBuilder.Sources;

/// <summary>An entry of ISO 3166-1: its name in use, and every other.</summary>
internal sealed record IsoCountry(string Code, string Name, IReadOnlyList<string> OtherNames);
