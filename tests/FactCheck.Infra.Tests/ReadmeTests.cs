using System.Text.RegularExpressions;

namespace FactCheck.Infra.Tests;

public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(BicepCompiler.Infrastructure, "README.md"));

    [Fact]
    public void Files_AreAllNamed() => Assert.All(
        Directory.EnumerateFiles(BicepCompiler.Infrastructure).Select(f => Path.GetFileName(f)).Where(f => f != "README.md"),
        file => Assert.Contains($"`{file}`", Readme, StringComparison.Ordinal));

    [Fact]
    public void Outputs_AreAllUsed() =>
        Assert.All(Deployment.Default.Outputs.Keys, output => Assert.Contains(output, Readme, StringComparison.Ordinal));

    [Fact]
    public void Options_FromTheEnvironment_AreAllExplained()
    {
        var parameters = File.ReadAllText(Path.Combine(BicepCompiler.Infrastructure, "main.bicepparam"));
        var variables = EnvironmentVariable().Matches(parameters).Select(m => m.Groups["name"].Value).ToArray();
        Assert.NotEmpty(variables);
        Assert.All(variables, name => Assert.Contains(name, Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Roles_AreAsManyAsTheTemplateGrants()
    {
        var rows = RoleRow().Count(Readme.ReplaceLineEndings("\n"));
        Assert.Equal(Deployment.Everything.OfType("Microsoft.Authorization/roleAssignments").Count(), rows);
    }

    [GeneratedRegex(@"readEnvironmentVariable\('(?<name>[A-Z_]+)'", RegexOptions.NonBacktracking)]
    private static partial Regex EnvironmentVariable();

    [GeneratedRegex(@"(?m)^\| (?:application|topic|uploaders)[^|]*\| (?:Storage|Monitoring) ", RegexOptions.NonBacktracking)]
    private static partial Regex RoleRow();
}
