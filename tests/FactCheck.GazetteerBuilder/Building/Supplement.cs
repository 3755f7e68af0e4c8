namespace FactCheck.GazetteerBuilder.Building;

/// <summary>What the sources lack or get wrong for news, entered by hand and reviewed.</summary>
internal sealed record Supplement(IReadOnlyDictionary<string, SupplementPlace> Places)
{
    /// <summary>What the id of a place begins with that no source has.</summary>
    public const string IdPrefix = "x-";

    public static Supplement Read() => new(DataFile.Read<Dictionary<string, SupplementPlace>>("supplement.json"));
}
