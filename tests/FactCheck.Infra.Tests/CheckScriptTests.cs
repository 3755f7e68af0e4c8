namespace FactCheck.Infra.Tests;

public class CheckScriptTests
{
    [Theory]
    [InlineData("account.bicep", "allowSharedKeyAccess: false", "allowSharedKeyAccess: true", "snapshot")]
    [InlineData("account.bicep", "    allowSharedKeyAccess: false", "  allowSharedKeyAccess: false", "format")]
    [InlineData("main.bicep", "var topicName", "var unused = 'x'\nvar topicName", "lint")]
    [InlineData("eventSubscription.bicep", "resource subscription", "output leak object = listKeys('${app.id}/host/default', '2025-03-01')\n\nresource subscription", "lint")]
    [InlineData("main.bicep", "param location string", "param location strin", "build")]
    [InlineData("main.bicepparam", "bool(", "string(", "build-params")]
    public async Task Check_OfABrokenFile_FailsInTheStepThatShouldSee(string file, string text, string broken, string step)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script needs bash.");
        Assert.SkipUnless(File.Exists(BicepCompiler.Executable), "There is no Bicep compiler for this system in the package feed.");
        using var scratch = ScratchFolder.WithInfrastructure();
        var options = Directory.CreateDirectory(Path.Combine(scratch.Path, "tests", "FactCheck.Infra.Tests")).FullName;
        foreach (var source in Directory.EnumerateFiles(
            Path.Combine(BicepCompiler.RepositoryRoot, "tests", "FactCheck.Infra.Tests"), "everything.*"))
        {
            File.Copy(source, Path.Combine(options, Path.GetFileName(source)));
        }

        var path = Path.Combine(scratch.Path, "infra", file);
        var cancellation = TestContext.Current.CancellationToken;
        var original = await File.ReadAllTextAsync(path, cancellation);
        Assert.Contains(text, original, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, original.Replace(text, broken, StringComparison.Ordinal), cancellation);

        var result = await BicepCompiler.RunAsync("bash", scratch.Path, ["infra/check.sh", step]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"bicep {step}: FAILED", result.Output, StringComparison.Ordinal);
    }
}
