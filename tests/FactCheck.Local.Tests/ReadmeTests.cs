using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Local.Tests.Processes;
using FactCheck.Testing;

namespace FactCheck.Local.Tests;

public sealed partial class ReadmeTests(SampleServer sample)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryFolder.FullPath, "README.md")).ReplaceLineEndings("\n");

    private static string Prelude => $$"""
        set -euo pipefail
        curl() { command curl --silent --show-error --fail-with-body "$@"; }
        factcheck() { dotnet "{{FactCheckProgram.Library}}" "$@"; }

        """;

    [Theory]
    [InlineData(0, "official lower: Officials: 31. Compared with: at least 64.")]
    [InlineData(1, "\"quote\":\"at least 225 people had been killed\"")]
    [InlineData(2, "\"verdict\":\"officialLower\"")]
    [InlineData(3, "\"id\":\"everyCasualty\"")]
    [InlineData(4, "\"quote\":\"some 300 people were injured\"")]
    [InlineData(5, "\"added\":[\"manual-")]
    [InlineData(6, "\"effects\":")]
    [InlineData(7, "At least 225 people died")]
    public async Task Commands_OfTheReadme_RunAsPasted(int block, string promised)
    {
        var result = await RunAsync(Blocks("run", "bash")[block]);

        Assert.True(result.ExitCode == 0, result.Output + result.Errors);
        Assert.Empty(result.Errors);
        Assert.Contains(promised, result.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_OfTheReadme_AreAllAmongTheTested() => Assert.Equal(8, Blocks("run", "bash").Count);

    [Fact]
    public async Task Output_InTheReadme_IsWhatTheProgramPrints()
    {
        var result = await FactCheckProgram.RunAsync(sample.Server.Folder, "discrepancies", "--case", "port-selmora-2024");

        var printed = result.Output.Split('\n').Select(line => line.TrimEnd()).ToHashSet(StringComparer.Ordinal);
        var shown = Assert.Single(Blocks("output", "text")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != "…");
        Assert.All(shown, line => Assert.Contains(line, printed));
    }

    [Fact]
    public void Paths_InTheReadme_Exist()
    {
        var paths = QuotedPath().Matches(Readme).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(paths.Count > 15);
        Assert.All(paths, path => Assert.True(Path.Exists(Path.Combine(RepositoryFolder.FullPath, path)), path));
    }

    private static List<string> Blocks(string mark, string language) =>
        [.. Regex.Matches(Readme, $"<!-- {mark} -->\n```{language}\n(?<text>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["text"].Value)];

    private async Task<ProgramResult> RunAsync(string commands)
    {
        Assert.SkipUnless(IsInstalled("bash") && IsInstalled("curl"), "The commands of the README need bash and curl.");
        var port = sample.Server.Client.BaseAddress!.Port.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("bash", ["-c", Prelude + commands.Replace("7070", port, StringComparison.Ordinal)])
        {
            WorkingDirectory = sample.Server.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        return await ProgramResult.OfAsync(process);
    }

    private static bool IsInstalled(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, command)) || File.Exists(Path.Combine(folder, $"{command}.exe")));

    [GeneratedRegex(@"(`|\]\()(?<path>(functions|tests|infra|\.github)[/\w.-]*)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedPath();
}
