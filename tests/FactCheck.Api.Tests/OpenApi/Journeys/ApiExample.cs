using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Testing;

namespace FactCheck.Api.Tests.OpenApi.Journeys;

/// <summary>
/// One request to an endpoint and its answer, as the OpenAPI document shows them: a file in <c>OpenApi/Examples</c> that is
/// named like the endpoint.
/// </summary>
public sealed record ApiExample
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>The endpoints whose examples are played before this one, on the same store.</summary>
    public IReadOnlyList<string>? After { get; init; }

    public IReadOnlyDictionary<string, string>? Path { get; init; }

    public IReadOnlyDictionary<string, string>? Query { get; init; }

    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>The body as JSON; null when it has none, or <see cref="Text"/>.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>The body as text.</summary>
    public string? Text { get; init; }

    /// <summary>The media type of <see cref="Text"/>.</summary>
    public string? ContentType { get; init; }

    public int Status { get; init; }

    /// <summary>The media type of the answer; null when it has no body.</summary>
    public string? AnswerType { get; init; }

    /// <summary>The answer: JSON, or text as a JSON string; null where only its type is shown.</summary>
    public JsonNode? Answer { get; init; }

    private static string Folder { get; } = System.IO.Path.Combine(RepositoryFolder.FullPath, "tests", "FactCheck.Api.Tests", "OpenApi", "Examples");

    /// <summary>The media type of the request's body.</summary>
    public string? RequestType => ContentType ?? (Body is null ? null : "application/json");

    /// <summary>The names of the endpoints that have an example.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(System.IO.Path.GetFileNameWithoutExtension).OfType<string>();

    public static ApiExample Read(string endpoint) => JsonSerializer.Deserialize<ApiExample>(File.ReadAllText(FileOf(endpoint)), Format)!;

    public void Write(string endpoint) => File.WriteAllText(FileOf(endpoint), JsonSerializer.Serialize(this, Format) + "\n");

    private static string FileOf(string endpoint) => System.IO.Path.Combine(Folder, endpoint + ".json");
}
