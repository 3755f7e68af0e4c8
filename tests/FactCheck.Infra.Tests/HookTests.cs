using System.Text.RegularExpressions;

namespace FactCheck.Infra.Tests;

public partial class HookTests
{
    [Theory]
    [InlineData("subscribe.sh")]
    [InlineData("subscribe.ps1")]
    public void Hook_ReadsOutputsOfTheTemplateOnly_AndNeverTheKey(string file)
    {
        var script = File.ReadAllText(Path.Combine(BicepCompiler.Infrastructure, file));
        var variables = Variable().Matches(script).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToArray();
        Assert.Equal(4, variables.Length);
        Assert.All(variables, name => Assert.Contains(name, Deployment.Default.Outputs.Keys));
        Assert.DoesNotContain("systemKeys.blobs_extension", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Hooks_OfAzd_AreThere()
    {
        var hooks = Script().Matches(File.ReadAllText(Path.Combine(BicepCompiler.RepositoryRoot, "azure.yaml"))).Select(m => m.Groups["script"].Value).ToArray();
        Assert.Equal(["infra/subscribe.sh", "infra/subscribe.ps1"], hooks);
        Assert.All(hooks, hook => Assert.True(File.Exists(Path.Combine(BicepCompiler.RepositoryRoot, hook)), hook));
    }

    [Fact]
    public void Service_OfAzd_IsTheTaggedApp()
    {
        var azd = File.ReadAllText(Path.Combine(BicepCompiler.RepositoryRoot, "azure.yaml")).ReplaceLineEndings("\n");
        var tag = Deployment.Default.OfType("Microsoft.Web/sites").Single().At("tags", "azd-service-name").GetString();
        Assert.Contains($"services:\n  {tag}:\n    project: functions/FactCheck.Functions\n", azd, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:AZURE|FACTCHECK)_[A-Z_]+", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();

    [GeneratedRegex(@"(?m)^\s+run: (?<script>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Script();
}
