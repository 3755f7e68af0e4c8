using System.Text.RegularExpressions;

namespace FactCheck.Infra.Tests;

public partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(BicepCompiler.RepositoryRoot, ".github", "workflows");

    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(Folder, "*.yml").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_ArePinnedByCommitAndSayTheirVersion(string file) =>
        Assert.All(Uses(file), use => Assert.Matches(@"^(\./\S+|[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$", use));

    [Fact]
    public void Actions_OfOneName_AreOfOneCommit()
    {
        var pins = Files().SelectMany(f => Uses(f.Data)).Where(u => u.Contains('@', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        Assert.All(pins.GroupBy(p => p.Split('@')[0]), group => Assert.Single(group));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Permissions_AreReadOnly_UnlessAJobAsksForMore(string file)
    {
        var text = Read(file);
        Assert.Matches(@"(?m)^permissions:\n  contents: read\n\n", text);
        var writes = WritePermission().Matches(text).Select(m => m.Groups["permission"].Value);
        Assert.Equal(file == "deploy.yml" ? ["id-token"] : [], writes);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Workflows_NeedNoStoredSecret_AndNeverRunForeignCodeWithRights(string file)
    {
        var text = Read(file);
        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.Equal(
            Uses(file).Count(u => u.StartsWith("actions/checkout@", StringComparison.Ordinal)),
            text.Split("persist-credentials: false").Length - 1);
    }

    private static IEnumerable<string> Uses(string file) => UsesLine().Matches(Read(file)).Select(m => m.Groups["action"].Value);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"(?m)^\s*(?:- )?uses: (?<action>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex UsesLine();

    [GeneratedRegex(@"(?m)^\s+(?<permission>[a-z-]+): write\b", RegexOptions.NonBacktracking)]
    private static partial Regex WritePermission();
}
