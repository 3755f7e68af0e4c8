using System.Net;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Reviews;

public sealed class QueueEndpointTests
{
    private const string Text = """
        Officials in Almaty said on 3 March 2031 that 12 people were killed. Rights activists in Almaty said that at least 30 people were killed.
        Hospitals in Almaty said 40 people were injured. Police in Almaty said that 90 people were detained.
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetQueue_InParts_GivesEachOnceInOrder_UntilSomebodyDecides()
    {
        await using var host = await ApiHost.StartAsync(Routing.Mapped, services => services.AddSingleton<IClaimExtractor, RuleBasedExtractor>());
        using var client = host.CreateClient();
        await client.PutCaseAsync();
        await client.PostDocumentAsync(Text, "?publishedOn=2031-03-04");

        var whole = await QueueAsync(client, "?limit=1000");
        var parts = new List<JsonNode>();
        string? continuation = null;
        do
        {
            var page = await (await client.GetAsync($"cases/flood-2031/queue?limit=1&continuation={continuation}", Stop)).JsonAsync();
            parts.AddRange(page["items"]!.AsArray().OfType<JsonNode>());
            continuation = page["continuation"]?.GetValue<string>();
        }
        while (continuation is not null);

        Assert.True(whole.Count > 1);
        Assert.Equal(whole.Select(Id), parts.Select(Id));
        Assert.Equal(whole.Select(Priority).OrderDescending(), whole.Select(Priority));
        await client.DecideAsync(Id(whole[0]), new { state = "accepted" });
        Assert.DoesNotContain(Id(whole[0]), (await QueueAsync(client, "?limit=1000")).Select(Id));
        Assert.Equal(["continuation"], await (await client.GetAsync("cases/flood-2031/queue?continuation=x", Stop)).FaultsAsync());
        await (await client.GetAsync("cases/none/queue", Stop)).ProblemAsync(HttpStatusCode.NotFound);
    }

    private static async Task<JsonArray> QueueAsync(HttpClient client, string query) =>
        (await (await client.GetAsync("cases/flood-2031/queue" + query, Stop)).JsonAsync())["items"]!.AsArray();

    private static string Id(JsonNode? item) => item!["claim"]!["id"]!.GetValue<string>();

    private static double Priority(JsonNode? item) => item!["priority"]!.GetValue<double>();
}
