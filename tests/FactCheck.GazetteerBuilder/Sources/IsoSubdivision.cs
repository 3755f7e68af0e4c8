namespace FactCheck.GazetteerBuilder.Sources;

/// <summary>An entry of ISO 3166-2.</summary>
internal sealed record IsoSubdivision(string Code, string Name, string? Parent, IReadOnlyList<string> Translations)
{
    public string Country => Code[..2];
}
