using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Api.Logging;
using FactCheck.Functions.Tests.Hosting;

namespace FactCheck.Functions.Tests.Observability;

[Collection(nameof(TelemetryRunsAlone))]
public sealed class RequestTelemetryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PostDocument_LeavesCaseDocumentAndOutcomeOnItsTrace_AndTheTraceOnItsLogLines()
    {
        var telemetry = new RecordedTelemetry();
        await using var host = await FunctionHost.StartAsync(telemetry.AddTo, RecordedTelemetry.Setting);
        using var client = host.CreateClient();
        await client.PutAsJsonAsync("cases/january-2022", new { title = "January" }, Stop);
        using var text = new StringContent("At least 225 people were killed.", Encoding.UTF8, "text/plain");

        var posted = JsonNode.Parse(await (await client.PostAsync("cases/january-2022/documents", text, Stop)).Content.ReadAsStringAsync(Stop))!;
        await host.IdleAsync();

        var id = posted["document"]!["id"]!.GetValue<string>();
        var activity = Assert.Single(telemetry.Activities, activity => Tag(activity, SubjectAttributes.Document) == id);
        Assert.Equal("january-2022", Tag(activity, SubjectAttributes.Case));
        Assert.Equal("Extracted", Tag(activity, SubjectAttributes.State));
        var line = Assert.Single(telemetry.Logs, line => line.CategoryName == typeof(LoggedIngestions).FullName);
        Assert.Equal(activity.TraceId, line.TraceId);
        var attributes = RecordedTelemetry.AttributesOf(line);
        Assert.Equal(["january-2022"], attributes[SubjectAttributes.Case]);
        Assert.Equal([id], attributes["DocumentId"]);
        Assert.Equal(["Extracted"], attributes["State"]);
        Assert.Equal(["1"], attributes["ClaimCount"]);
    }

    [Theory]
    [InlineData("cases/none/documents/0123/text", "none", "0123", null)]
    [InlineData("cases/none/claims/4567", "none", null, "4567")]
    [InlineData("health?probe=live", null, null, null)]
    public async Task Get_LeavesTheIdsOfItsAddressOnItsTrace(string address, string? caseId, string? documentId, string? claimId)
    {
        var telemetry = new RecordedTelemetry();
        await using var host = await FunctionHost.StartAsync(telemetry.AddTo, RecordedTelemetry.Setting);
        using var client = host.CreateClient();

        await client.GetAsync(address, Stop);
        await host.IdleAsync();

        var activity = Assert.Single(telemetry.Activities);
        Assert.Equal(
            (caseId, documentId, claimId),
            (Tag(activity, SubjectAttributes.Case), Tag(activity, SubjectAttributes.Document), Tag(activity, SubjectAttributes.Claim)));
    }

    private static string? Tag(Activity activity, string name) => activity.GetTagItem(name) as string;
}
