using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace FactCheck.Api.Tests.Hosting;

/// <summary>Requests as the tests make them.</summary>
internal static class HttpClientExtensions
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string address, HttpContent? content = null, string? ifMatch = null, string? ifNoneMatch = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        Add(request.Headers, "If-Match", ifMatch);
        Add(request.Headers, "If-None-Match", ifNoneMatch);
        Add(request.Headers, "Accept", accept);
        return await client.SendAsync(request, Stop);
    }

    public static Task<HttpResponseMessage> PutCaseAsync(this HttpClient client, string id = "flood-2031", object? value = null) =>
        client.PutAsJsonAsync($"cases/{id}", value ?? new { title = "Flood", start = "2031-03-01", country = "KZ" }, Stop);

    public static Task<HttpResponseMessage> PostTextAsync(this HttpClient client, string text, string query = "", string address = "cases/flood-2031/documents") =>
        client.SendAsync(HttpMethod.Post, address + query, new StringContent(text, Encoding.UTF8, "text/plain"));

    public static async Task<string> PostDocumentAsync(this HttpClient client, string text, string query = "")
    {
        var response = await client.PostTextAsync(text, query);
        var body = await response.JsonAsync(HttpStatusCode.Created);
        return body["document"]!["id"]!.GetValue<string>();
    }

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(response.StatusCode == expected, $"{response.StatusCode} instead of {expected}: {text}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(text)!;
    }

    /// <summary>Asserts that a response is problem details, and gives them.</summary>
    public static async Task<JsonNode> ProblemAsync(this HttpResponseMessage response, HttpStatusCode expected)
    {
        var text = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(response.StatusCode == expected, $"{response.StatusCode} instead of {expected}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal((int)expected, problem["status"]!.GetValue<int>());
        Assert.All(["type", "title", "detail"], member => Assert.False(string.IsNullOrWhiteSpace(problem[member]?.GetValue<string>()), member));
        return problem;
    }

    /// <summary>Asserts that a response lists faults, and gives the fields they are in.</summary>
    public static async Task<string[]> FaultsAsync(this HttpResponseMessage response)
    {
        var problem = await response.ProblemAsync(HttpStatusCode.BadRequest);
        return [.. problem["errors"]!.AsObject().Select(fault => fault.Key)];
    }

    private static void Add(HttpHeaders headers, string name, string? value)
    {
        if (value is not null)
        {
            Assert.True(headers.TryAddWithoutValidation(name, value));
        }
    }
}
