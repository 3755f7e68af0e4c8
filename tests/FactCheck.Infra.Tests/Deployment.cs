using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Infra.Tests;

/// <summary>What a parameter file would deploy, from its snapshot (which another test holds against the compiler).</summary>
internal sealed class Deployment
{
    private Deployment(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(BicepCompiler.RepositoryRoot, path)));
        Resources = [.. document.RootElement.GetProperty("predictedResources").EnumerateArray().Select(r => new DeployedResource(r.Clone()))];
        Outputs = document.RootElement.GetProperty("outputs").EnumerateObject().ToImmutableDictionary(o => o.Name, o => o.Value.ToString());
    }

    /// <summary>The deployment as it is by default.</summary>
    public static Deployment Default { get; } = new("infra/main.snapshot.json");

    /// <summary>The deployment with every option on.</summary>
    public static Deployment Everything { get; } = new("tests/FactCheck.Infra.Tests/everything.snapshot.json");

    public ImmutableArray<DeployedResource> Resources { get; }

    public ImmutableDictionary<string, string> Outputs { get; }

    public DeployedResource DataAccount => OfType("Microsoft.Storage/storageAccounts").Single(a => a.Name.StartsWith("stdata", StringComparison.Ordinal));

    public DeployedResource HostAccount => OfType("Microsoft.Storage/storageAccounts").Single(a => a.Name.StartsWith("sthost", StringComparison.Ordinal));

    /// <summary>The function app's settings by name.</summary>
    public ImmutableSortedDictionary<string, string> Settings => OfType("Microsoft.Web/sites/config")
        .Single(c => c.Name.EndsWith("/appsettings", StringComparison.Ordinal))
        .Properties.EnumerateObject().ToImmutableSortedDictionary(p => p.Name, p => p.Value.ToString(), StringComparer.Ordinal);

    public static TheoryData<string> Names() => ["default", "everything"];

    public static Deployment Named(string name) => name == "default" ? Default : Everything;

    public IEnumerable<DeployedResource> OfType(string type) => Resources.Where(r => r.Type == type);

    /// <summary>Last segments of the names of an account's children of a type.</summary>
    public IEnumerable<string> ChildrenOf(DeployedResource account, string type) => OfType($"Microsoft.Storage/storageAccounts/{type}")
        .Where(r => r.Name.StartsWith(account.Name + "/", StringComparison.Ordinal))
        .Select(r => r.Name.Split('/')[^1]);
}
