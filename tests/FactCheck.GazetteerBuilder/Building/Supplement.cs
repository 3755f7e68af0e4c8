namespace FactCheck.GazetteerBuilder.Building;

/// <summary>What the sources lack or get wrong for news, entered by hand and reviewed.</summary>
internal sealed record Supplement(IReadOnlyDictionary<string, SupplementPlace> Places)
{
    public static Supplement Read() => new(DataFile.Read<Dictionary<string, SupplementPlace>>("supplement.json"));
}
