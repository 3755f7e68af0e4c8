using System.Text.Json;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;

namespace FactCheck.Core.Tests.Extraction;

/// <summary>Every text of <c>Specs/*.json</c>: one file a phenomenon.</summary>
public sealed class SpecTests
{
    private const string Folder = "FactCheck.Core.Tests.Extraction.Specs.";

    public static IEnumerable<TheoryDataRow<string, string>> Cases() =>
        from resource in typeof(SpecTests).Assembly.GetManifestResourceNames()
        where resource.StartsWith(Folder, StringComparison.Ordinal)
        from item in Read(resource)
        select new TheoryDataRow<string, string>(resource[Folder.Length..^".json".Length], item.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extract_SpecText_FindsTheClaimsOfACarefulReader(string phenomenon, string text)
    {
        var spec = Read($"{Folder}{phenomenon}.json").Single(item => item.Text == text);

        var claims = Extracting.From(text, spec.Published, spec.Country, spec.Start).Claims;

        var found = string.Join("; ", claims.Select(Describe));
        Assert.True(spec.Claims.Count == claims.Length, $"expected {spec.Claims.Count} claims, found: {found}");
        Assert.All(spec.Claims.Zip(claims), pair => Assert.Empty(pair.First.Differences(pair.Second, claims)));
    }

    [Fact]
    public void Specs_EachPhenomenon_HasThreeExamplesAndTwoCounterexamplesAtLeast()
    {
        var thin = from resource in typeof(SpecTests).Assembly.GetManifestResourceNames()
                   where resource.StartsWith(Folder, StringComparison.Ordinal)
                   let items = Read(resource)
                   let against = items.Count(item => item.Counterexample || item.Claims.Count == 0)
                   where items.Count - against < 3 || against < 2
                   select $"{resource[Folder.Length..]}: {items.Count - against} for, {against} against";

        Assert.Empty(thin);
    }

    private static string Describe(Claim claim) => $"{claim.Harm} {claim.Quantity.Interval} '{claim.Quote}' [{string.Join(' ', claim.Trace)}]";

    private static IReadOnlyList<SpecCase> Read(string resource)
    {
        using var stream = typeof(SpecTests).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<IReadOnlyList<SpecCase>>(stream, WireJson.Options)!;
    }
}
