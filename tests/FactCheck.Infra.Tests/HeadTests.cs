using System.Text.RegularExpressions;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Azure;

namespace FactCheck.Infra.Tests;

public partial class HeadTests
{
    /// <summary>Of the connection's settings, what only the Functions host reads: its triggers write to the poison queue.</summary>
    private const string ReadByTheHostAlone = "queueServiceUri";

    [Fact]
    public void Connection_EverySettingThatTheCodeReads_IsSet_AndTheOtherWayRound()
    {
        var asked = new List<string>();
        _ = AzureStorageOptions.FromSettings(key =>
        {
            asked.Add(key.Replace(":", "__", StringComparison.Ordinal));
            return key == StorageNames.ConnectionSetting ? null : "https://account.example.org/";
        });

        var set = Deployment.Default.Settings.Keys.Where(k => k.StartsWith(StorageNames.ConnectionSetting, StringComparison.Ordinal));
        Assert.Equal(
            asked.Append($"{StorageNames.ConnectionSetting}__{ReadByTheHostAlone}").Where(k => k != StorageNames.ConnectionSetting).Order(StringComparer.Ordinal),
            set.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Functions_ThatTheTemplateNames_AreTheHeads()
    {
        var head = Directory.EnumerateFiles(Path.Combine(BicepCompiler.RepositoryRoot, "functions", "FactCheck.Functions"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Function().Matches(File.ReadAllText(file)).Select(m => m.Groups["name"].Value))
            .ToArray();
        var template = NamedFunction()
            .Matches(File.ReadAllText(Path.Combine(BicepCompiler.Infrastructure, "names.bicep")).ReplaceLineEndings("\n"))
            .Select(m => m.Groups["name"].Value)
            .ToArray();
        Assert.Equal(3, template.Length);
        Assert.All(template, name => Assert.Contains(name, head));
    }

    [Theory]
    [InlineData(".github/workflows/deploy.yml", "      BlobPolling: \"false\"")]
    [InlineData("infra/README.md", "\nexport BlobPolling=false ")]
    [InlineData("infra/README.md", "\ndotnet publish functions/FactCheck.Functions --configuration Release -p:BlobPolling=false ")]
    public void Publishing_ToFlexConsumption_LeavesThePollingTriggerOut(string file, string line) =>
        Assert.Contains(line, File.ReadAllText(Path.Combine(BicepCompiler.RepositoryRoot, file)).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [GeneratedRegex(@"\[Function\(nameof\((?<name>\w+)\)\)\]", RegexOptions.NonBacktracking)]
    private static partial Regex Function();

    [GeneratedRegex(@"(?m)^var \w+Function = '(?<name>\w+)'$", RegexOptions.NonBacktracking)]
    private static partial Regex NamedFunction();
}
