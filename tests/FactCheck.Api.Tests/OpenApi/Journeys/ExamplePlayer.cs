using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactCheck.Api.Endpoints;

namespace FactCheck.Api.Tests.OpenApi.Journeys;

/// <summary>Plays examples against a host, those that they build on first.</summary>
internal sealed partial class ExamplePlayer(HttpClient client)
{
    private const int LongestText = 4_000;

    private readonly HashSet<string> _played = new(StringComparer.Ordinal);

    /// <summary>Plays an example and gives it back with the answer that came.</summary>
    public async Task<ApiExample> PlayAsync(string endpoint, CancellationToken cancellationToken)
    {
        var example = ApiExample.Read(endpoint);
        foreach (var earlier in (example.After ?? []).Where(_played.Add))
        {
            var answered = await PlayAsync(earlier, cancellationToken);
            Assert.InRange(answered.Status, 200, 299);
        }

        using var request = Request(EndpointTable.All.Single(item => item.Name == endpoint), example);
        using var response = await client.SendAsync(request, cancellationToken);
        var type = response.Content.Headers.ContentType?.MediaType;
        return example with
        {
            Status = (int)response.StatusCode,
            AnswerType = type,
            Answer = AnswerOf(type, await response.Content.ReadAsStringAsync(cancellationToken)),
        };
    }

    private static HttpRequestMessage Request(ApiEndpoint endpoint, ApiExample example)
    {
        var route = endpoint.Route;
        foreach (var (name, value) in example.Path ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            route = RouteParameter(name).Replace(route, Uri.EscapeDataString(value));
        }

        var query = string.Join('&', (example.Query ?? new Dictionary<string, string>(StringComparer.Ordinal))
            .Select(item => $"{item.Key}={Uri.EscapeDataString(item.Value)}"));
        var request = new HttpRequestMessage(new(endpoint.Method), query.Length == 0 ? route : $"{route}?{query}");
        if (example.RequestType is { } type)
        {
            request.Content = new StringContent(example.Text ?? example.Body!.ToJsonString(), Encoding.UTF8, type);
        }

        foreach (var (name, value) in example.Headers ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    /// <summary>What the document shows of an answer: JSON and short text whole, except for what is drawn by chance.</summary>
    private static JsonNode? AnswerOf(string? type, string body) => type switch
    {
        null => null,
        _ when type.EndsWith("json", StringComparison.Ordinal) && body.Length <= LongestText * 10 => JsonNode.Parse(Generation().Replace(body, "\"${number}-0000000000000000\"")),
        _ when type.StartsWith("text/", StringComparison.Ordinal) && type is not "text/html" && body.Length <= LongestText => JsonValue.Create(body),
        _ => null,
    };

    private static Regex RouteParameter(string name) => new($$"""\{\*?{{Regex.Escape(name)}}\}""", RegexOptions.NonBacktracking);

    [GeneratedRegex("\"(?<number>[0-9]{8})-[0-9a-f]{16}\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Generation();
}
