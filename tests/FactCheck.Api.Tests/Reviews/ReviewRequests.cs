using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Reviews;

/// <summary>Requests about claims as the tests make them.</summary>
internal static class ReviewRequests
{
    private const string Claims = "cases/flood-2031/claims";

    public static async Task<string> PostOneClaimAsync(this HttpClient client, string text = "12 killed", string query = "?publisher=Wire")
    {
        await client.PutCaseAsync();
        await client.PostDocumentAsync(text, query);
        return await client.OnlyClaimIdAsync();
    }

    public static async Task<string> OnlyClaimIdAsync(this HttpClient client)
    {
        var page = await (await client.SendAsync(HttpMethod.Get, Claims)).JsonAsync();
        return Assert.Single(page["items"]!.AsArray())!["id"]!.GetValue<string>();
    }

    public static async Task<(JsonNode Claim, string Tag)> GetClaimAsync(this HttpClient client, string id)
    {
        var response = await client.SendAsync(HttpMethod.Get, $"{Claims}/{id}");
        return (await response.JsonAsync(), response.Headers.ETag!.ToString());
    }

    public static Task<HttpResponseMessage> PatchClaimAsync(this HttpClient client, string id, object decision, string? ifMatch = null)
    {
        var body = JsonSerializer.SerializeToNode(decision)!.AsObject();
        body.TryAdd("reviewer", "Ana");
        body.TryAdd("reason", "Read it again");
        return client.SendAsync(HttpMethod.Patch, $"{Claims}/{id}", JsonContent.Create(body), ifMatch);
    }

    public static async Task<JsonNode> DecideAsync(this HttpClient client, string id, object decision) =>
        await (await client.PatchClaimAsync(id, decision)).JsonAsync();

    public static Task<HttpResponseMessage> EnterAsync(this HttpClient client, object claim) =>
        client.SendAsync(HttpMethod.Post, Claims, JsonContent.Create(new { claim, reviewer = "Ana", reason = "Heard on the radio" }));

    public static async Task<JsonArray> HistoryAsync(this HttpClient client, string id) =>
        (await (await client.SendAsync(HttpMethod.Get, $"{Claims}/{id}/history")).JsonAsync(HttpStatusCode.OK))["events"]!.AsArray();
}
