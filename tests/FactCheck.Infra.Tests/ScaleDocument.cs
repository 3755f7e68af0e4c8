namespace FactCheck.Infra.Tests;

/// <summary>The tables of SCALE.md by the heading that they stand under.</summary>
internal static class ScaleDocument
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(BicepCompiler.Infrastructure, "SCALE.md"));

    /// <summary>The cells of each row below the header of the first table under a heading.</summary>
    public static IReadOnlyList<string[]> Table(string heading) =>
    [
        .. Lines.SkipWhile(line => line != $"## {heading}")
            .SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];
}
