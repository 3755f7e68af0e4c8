using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Local.Tests.Processes;
using FactCheck.Testing;

namespace FactCheck.Local.Tests.Checking;

/// <summary>Statements over the sample case, listed in statements.json with the answers that they must get.</summary>
public sealed class SampleStatementTests(SampleServer sample)
{
    private const string Case = "port-selmora-2024";
    private static readonly string[] WithoutEvidence = ["unverified", "arithmeticError"];

    private static readonly List<SampleStatement> All = JsonSerializer.Deserialize<List<SampleStatement>>(
        File.ReadAllText(Path.Combine(RepositoryFolder.FullPath, "tests/FactCheck.Local.Tests/Checking/statements.json")), JsonSerializerOptions.Web)!;

    public static TheoryData<int, string> Statements { get; } =
        [.. All.Select((item, index) => (index, item.KnownOn is null ? item.Statement : $"{item.Statement} (as known on {item.KnownOn})"))];

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task Check_OfAStatement_GivesTheExpectedVerdicts(int index, string statement)
    {
        var expected = All[index];

        var answer = await CheckAsync(new { statement = expected.Statement, caseId = Case, knownOn = expected.KnownOn });

        Assert.StartsWith(expected.Statement, statement, StringComparison.Ordinal);
        var counts = answer["counts"]!.AsArray();
        Assert.Equal(expected.Counts.Select(count => count.Verdict), counts.Select(count => (string?)count!["verdict"]));
        Assert.All(expected.Counts.Zip(counts), pair => AssertAnswer(pair.First, pair.Second!));
    }

    [Fact]
    public void Statements_AreManyAndGiveEveryVerdictButRetracted()
    {
        Assert.True(All.Count >= 60);
        Assert.Equal(
            ["arithmeticError", "contradicted", "misattributed", "scopeMismatch", "superseded", "supported", "unverified", "withinReported"],
            All.SelectMany(item => item.Counts).Select(count => count.Verdict).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Check_WithoutACase_FindsTheSampleByItsPlaceAndNumber()
    {
        var answer = await CheckAsync(new { statement = "Officials say 31 people were killed in Port Selmora" });

        Assert.Equal(Case, (string?)answer["caseId"]);
        Assert.Equal("supported", (string?)answer["counts"]![0]!["verdict"]);
        Assert.Equal(Case, (string?)answer["candidates"]![0]!["caseId"]);
        Assert.True((int)answer["candidates"]![0]!["score"]! >= 6);
    }

    [Fact]
    public async Task CheckCommand_PrintsTheVerdictTheReasonAndTheQuotations()
    {
        var result = await FactCheckProgram.RunAsync(sample.Server.Folder, "check", "Rights groups say 31 people were killed", "--case", Case);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Errors));
        Assert.Contains("misattributed (hard, 2 of 5): 31 people were killed", result.Words, StringComparison.Ordinal);
        Assert.Contains("31 (Interior ministry, 20 June 2024): “31 people” (03-interior-ministry.docx)", result.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckCommand_AsJson_IsTheAnswerOfTheApi()
    {
        const string Statement = "At least 18 people were killed, the Interior Ministry said";

        var result = await FactCheckProgram.RunAsync(sample.Server.Folder, "check", Statement, "--case", Case, "--known-on", "2024-06-15", "--format", "json");

        var served = await CheckAsync(new { statement = Statement, caseId = Case, knownOn = "2024-06-15" });
        Assert.True(JsonNode.DeepEquals(served, JsonNode.Parse(result.Output)));
    }

    [Theory]
    [InlineData("There is no case no-such-case.", "check", "12 people were killed", "--case", "no-such-case")]
    [InlineData("A statement has 1 to 5000 characters.", "check", " ", "--case", Case)]
    public async Task CheckCommand_OfWhatCannotBeChecked_SaysWhyAndExitsWithOne(string promised, params string[] arguments)
    {
        var result = await FactCheckProgram.RunAsync(sample.Server.Folder, arguments);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(promised, result.Words + result.Errors, StringComparison.Ordinal);
    }

    private static void AssertAnswer(ExpectedAnswer expected, JsonNode answer)
    {
        var reason = (string)answer["reason"]!;
        var evidence = answer["for"]!.AsArray().Concat(answer["against"]!.AsArray()).ToList();
        var quotes = evidence.ConvertAll(item => (string?)item!["quote"]);
        Assert.Equal(expected.ByNesting, (bool)answer["byNesting"]!);
        Assert.All(expected.Words, words => Assert.Contains(words, reason, StringComparison.Ordinal));
        Assert.All(expected.Cites, quote => Assert.Contains(quote, quotes));
        Assert.True(answer["claimIds"]!.AsArray().Count > 0 || WithoutEvidence.Contains(expected.Verdict), reason);
        Assert.Equal(reason, (string?)answer["claimReview"]!["reviewRating"]!["ratingExplanation"]);
    }

    private async Task<JsonNode> CheckAsync(object question)
    {
        using var response = await sample.Server.Client.PostAsJsonAsync("api/check", question, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
