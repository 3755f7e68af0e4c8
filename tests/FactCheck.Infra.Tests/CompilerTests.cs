namespace FactCheck.Infra.Tests;

public class CompilerTests
{
    private static readonly string[] SnapshotIdentity =
    [
        "--deployment-name", "factcheck", "--location", "westeurope",
        "--subscription-id", "00000000-0000-4000-8000-000000000001",
        "--tenant-id", "00000000-0000-4000-8000-000000000002",
    ];

    [Fact]
    public async Task Build_EveryFile_HasNothingToReport()
    {
        using var scratch = new ScratchFolder();
        var result = await BicepCompiler.RunAsync(
            BicepCompiler.Infrastructure, "build", "--pattern", "*.bicep", "--outdir", scratch.Path);
        result.ShouldBeClean();
        Assert.True(File.Exists(Path.Combine(scratch.Path, "main.json")));
    }

    [Fact]
    public async Task Lint_EveryFile_HasNothingToReport()
    {
        var result = await BicepCompiler.RunAsync(BicepCompiler.Infrastructure, "lint", "--pattern", "*.bicep");
        result.ShouldBeClean();
    }

    [Theory]
    [InlineData("*.bicep")]
    [InlineData("*.bicepparam")]
    public async Task Format_EveryFile_ChangesNothing(string pattern)
    {
        using var scratch = ScratchFolder.WithInfrastructure();
        var copy = Path.Combine(scratch.Path, "infra");
        (await BicepCompiler.RunAsync(copy, "format", "--pattern", pattern)).ShouldBeClean();
        foreach (var original in Directory.EnumerateFiles(BicepCompiler.Infrastructure, pattern))
        {
            Assert.Equal(
                await ReadAsync(original),
                await ReadAsync(Path.Combine(copy, Path.GetFileName(original))));
        }
    }

    [Fact]
    public async Task BuildParams_OfTheDefaults_Compiles()
    {
        using var scratch = new ScratchFolder();
        var result = await BicepCompiler.RunAsync(
            BicepCompiler.Infrastructure, "build-params", "main.bicepparam", "--outfile", Path.Combine(scratch.Path, "main.json"));
        result.ShouldBeClean();
    }

    [Theory]
    [InlineData("infra/main.bicepparam")]
    [InlineData("tests/FactCheck.Infra.Tests/everything.bicepparam")]
    public async Task Snapshot_OfAParameterFile_IsTheOneCheckedIn(string file)
    {
        var result = await BicepCompiler.RunAsync(
            BicepCompiler.RepositoryRoot,
            ["snapshot", file, "--mode", "validate", "--config", "infra/bicepconfig.json", .. SnapshotIdentity]);
        Assert.True(result.ExitCode == 0, $"Run 'infra/check.sh accept' if this is what was meant.\n{result.Output}{result.Errors}");
    }

    private static async Task<string> ReadAsync(string path) =>
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
}
