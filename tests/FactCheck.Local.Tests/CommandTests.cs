using System.Text.Json.Nodes;
using FactCheck.Local.Tests.Processes;
using FactCheck.Testing;

namespace FactCheck.Local.Tests;

public sealed class CommandTests : IDisposable
{
    private const string Statement = "At least 225 people died in Kazakhstan, including 19 police officers, the Prosecutor General's Office said.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ingest_OfAFolder_TakesEveryFileInOnceAndKnowsItAfterwards()
    {
        Write("reports/a.txt", Statement);
        Write("reports/deeper/b.txt", "Doctors said 12 people were injured in Almaty.");
        await DescribeCaseAsync();

        var first = await RunAsync("ingest", "--case", "kazakhstan-2022", "reports");
        var second = await RunAsync("ingest", "--case", "kazakhstan-2022", "reports");

        Assert.Equal((0, string.Empty), (first.ExitCode, first.Errors));
        Assert.Contains("2 documents from 2 of 2 files: 2 extracted.", first.Words, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (second.ExitCode, second.Errors));
        Assert.Contains("2 documents from 2 of 2 files: 2 known already.", second.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ThenImport_BringsACaseToAnotherStore()
    {
        Write("reports/a.txt", Statement);
        await DescribeCaseAsync();
        await RunAsync("ingest", "--case", "kazakhstan-2022", "reports");

        var written = await RunAsync("export", "--case", "kazakhstan-2022", "--format", "jsonl", "--output", "case.jsonl");
        var printed = await RunAsync("export", "--case", "kazakhstan-2022", "--format", "jsonl");
        await RunAsync("case", "put", "kazakhstan-2022", "--title", "January 2022", "--data", "other");
        var imported = await RunAsync("import", "--case", "kazakhstan-2022", "--format", "jsonl", "case.jsonl", "--data", "other");
        var again = await RunAsync("import", "--case", "kazakhstan-2022", "--format", "jsonl", "case.jsonl", "--data", "other");

        Assert.Equal((0, string.Empty), (written.ExitCode, written.Errors));
        Assert.Equal(printed.Output.TrimEnd(), (await File.ReadAllTextAsync(Path.Combine(_folder.FullPath, "case.jsonl"), TestContext.Current.CancellationToken)).TrimEnd());
        Assert.Equal((0, string.Empty), (imported.ExitCode, imported.Errors));
        Assert.Contains("Claims: 2 added, 0 known already. Rows skipped: 0. Documents: 1 added. Reviews: 0 added.", imported.Words, StringComparison.Ordinal);
        Assert.Contains("Claims: 0 added, 2 known already. Rows skipped: 0.", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithABadRow_NamesItAndExitsWithOne()
    {
        Write("events.csv", "event_date,fatalities,mood\n2022-01-08,103,bad\n2022-01-09,many,bad\n");
        await DescribeCaseAsync();

        var result = await RunAsync("import", "--case", "kazakhstan-2022", "--format", "acled", "--side", "independent", "events.csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Line 3: fatalities is 'many'", result.Words, StringComparison.Ordinal);
        Assert.Contains("Columns that are not read: mood. Claims: 1 added, 0 known already. Rows skipped: 1.", result.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_WithAnUnreadableFile_TakesTheOthersInAndExitsWithOne()
    {
        Write("a.txt", Statement);
        Write("broken.pdf", "%PDF-1.7\nnothing that a reader could use");
        await DescribeCaseAsync();

        var result = await RunAsync("ingest", "--case", "kazakhstan-2022", "a.txt", "broken.pdf");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("1 extracted, 1 unreadable", result.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_OfAMissingFile_NamesItAndExitsWithOne()
    {
        Write("a.txt", Statement);
        await DescribeCaseAsync();

        var result = await RunAsync("ingest", "--case", "kazakhstan-2022", "a.txt", "missing.txt");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("No such file or folder: missing.txt", result.Words, StringComparison.Ordinal);
        Assert.Contains("1 extracted", result.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_IntoAnUnknownCase_TellsHowToDescribeIt()
    {
        Write("a.txt", Statement);

        var result = await RunAsync("ingest", "--case", "kazakhstan-2022", "a.txt");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("There is no case kazakhstan-2022.", result.Words, StringComparison.Ordinal);
        Assert.Contains("factcheck case put kazakhstan-2022", result.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_AsJsonLines_PrintsClaimsWithTheirFileAndNothingElse()
    {
        Write("a.txt", Statement);

        var result = await RunAsync("extract", "a.txt", "--format", "jsonl", "--country", "KZ", "--published", "2022-01-15");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Errors));
        var claims = result.Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal([225, 19], claims.Select(claim => (int)claim["quantity"]!["value"]!));
        Assert.All(claims, claim => Assert.Equal("a.txt", (string?)claim["document"]));
        Assert.Equal((string?)claims[0]["id"], (string?)claims[1]["partOf"]);
    }

    [Fact]
    public async Task Extract_KeepsNothing()
    {
        Write("a.txt", Statement);

        await RunAsync("extract", "a.txt");

        Assert.Equal(["a.txt"], Directory.EnumerateFileSystemEntries(_folder.FullPath).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Discrepancies_AsJson_PrintsOneObjectThatNamesTheFigure()
    {
        Write("a.txt", Statement);
        await DescribeCaseAsync();
        await RunAsync("ingest", "--case", "kazakhstan-2022", "--published", "2022-01-15", "a.txt");

        var result = await RunAsync("discrepancies", "--case", "kazakhstan-2022", "--format", "json");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Errors));
        var scopes = JsonNode.Parse(result.Output)!["scopes"]!.AsArray();
        Assert.Contains(scopes, scope => (int?)scope!["official"]!["standing"]?["interval"]!["lower"] == 225);
    }

    [Fact]
    public async Task Discrepancies_OfFiguresWithoutADocument_NameNoneInsteadOfEmptyBrackets()
    {
        Write("events.csv", "event_date,fatalities,source,notes\n2022-01-08,103,Hospital No 7,\n2022-01-09,105,Hospital No 7,Bodies were seen\n");
        await DescribeCaseAsync();
        await RunAsync("import", "--case", "kazakhstan-2022", "--format", "acled", "--side", "independent", "events.csv");

        var result = await RunAsync("discrepancies", "--case", "kazakhstan-2022");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Errors));
        Assert.Contains("entered by hand", result.Words, StringComparison.Ordinal);
        Assert.Contains("“Bodies were seen”", result.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("()", result.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("“”", result.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_RatesAsTheSettingsSay_AndRefusesSettingsThatMakeNoScale()
    {
        await DescribeCaseAsync();
        string[] check = ["check", Statement, "--case", "kazakhstan-2022"];

        var rated = await FactCheckProgram.RunAsync(
            _folder.FullPath, new Dictionary<string, string> { ["FactCheckRatings__unverified__Value"] = "2", ["FactCheckRatings__unverified__AlternateName"] = "Nothing known" }, check);
        var refused = await FactCheckProgram.RunAsync(_folder.FullPath, new Dictionary<string, string> { ["FactCheckRatings__likely__Value"] = "2" }, check);

        Assert.Equal((0, string.Empty), (rated.ExitCode, rated.Errors));
        Assert.Contains("unverified (hard, 2 of 5)", rated.Words, StringComparison.Ordinal);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("no verdict 'likely'", refused.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_OfADocumentThatContradictsItself_SaysSoWithTheFirstFinding()
    {
        Write("a.txt", "Twelve people were killed in Almaty, including nine children and five policemen.");
        Write("b.txt", Statement);
        await DescribeCaseAsync();

        var result = await RunAsync("ingest", "--case", "kazakhstan-2022", "a.txt", "b.txt");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Errors));
        Assert.Contains("a.txt contradicts itself (1 finding): The parts of Twelve", result.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("b.txt contradicts itself", result.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_ToAFile_IsThePageThatStandardOutputGets()
    {
        Write("a.txt", Statement);
        await DescribeCaseAsync();
        await RunAsync("ingest", "--case", "kazakhstan-2022", "--published", "2022-01-15", "a.txt");

        var written = await RunAsync("report", "--case", "kazakhstan-2022", "--output", "report.html");
        var printed = await RunAsync("report", "--case", "kazakhstan-2022");

        Assert.Equal((0, string.Empty), (written.ExitCode, written.Errors));
        var page = await File.ReadAllTextAsync(Path.Combine(_folder.FullPath, "report.html"), TestContext.Current.CancellationToken);
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("At least 225 people died", page, StringComparison.Ordinal);
        Assert.Equal(page, printed.Output);
    }

    [Fact]
    public async Task Report_IntoAFolderThatIsNotThere_SaysSoAndExitsWithOne()
    {
        await DescribeCaseAsync();

        var result = await RunAsync("report", "--case", "kazakhstan-2022", "--output", "missing/report.html");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Cannot write", result.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report --case fine --policy mean")]
    [InlineData("case put Not-A-Slug --title T")]
    [InlineData("case put fine --title T --start 15.01.2022")]
    [InlineData("serve --url ftp://example.org")]
    [InlineData("discrepancies --case fine --harm laughed")]
    public async Task Command_WithABadValue_ExitsWithOneAndSaysSo(string line)
    {
        var result = await RunAsync(line.Split(' '));

        Assert.Equal(1, result.ExitCode);
        Assert.NotEmpty(result.Errors);
        Assert.DoesNotContain("Exception", result.Errors, StringComparison.Ordinal);
    }

    private async Task DescribeCaseAsync()
    {
        var result = await RunAsync("case", "put", "kazakhstan-2022", "--title", "January 2022", "--start", "2022-01-02", "--country", "KZ");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Errors));
    }

    private Task<ProgramResult> RunAsync(params string[] arguments) => FactCheckProgram.RunAsync(_folder.FullPath, arguments);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullPath, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
