using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Core.Json;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>Reads one file of a language, and says on which line it is wrong.</summary>
/// <param name="name">The file's name, for messages.</param>
/// <param name="json">Its content.</param>
internal sealed class LexiconFile(string name, string json)
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>The entries of a file of the form <c>{"$schema": …, "entries": […]}</c>.</summary>
    /// <exception cref="LexiconException">The file is not of that form, or an entry lacks something.</exception>
    public ImmutableArray<T> Entries<T>()
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content<T>>(json, Options)
                ?? throw new LexiconException($"{name}: the file is empty.");
            return content.Entries;
        }
        catch (JsonException fault)
        {
            throw new LexiconException($"{name}, line {fault.LineNumber + 1}: {fault.Message}", fault);
        }
    }

    /// <summary>The fault that an entry has, with the line of its first mention.</summary>
    public LexiconException Fault(string mention, string problem)
    {
        var at = json.IndexOf(JsonSerializer.Serialize(mention, Options), StringComparison.Ordinal);
        var line = at < 0 ? 1 : json.AsSpan(0, at).Count('\n') + 1;
        return new LexiconException($"{name}, line {line}: '{mention}': {problem}");
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions();
        WireJson.Configure(options);
        options.ReadCommentHandling = JsonCommentHandling.Skip;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        return options;
    }

    private sealed record Content<T>
    {
        [JsonPropertyName("$schema")]
        public string? Schema { get; init; }

        public required ImmutableArray<T> Entries { get; init; }
    }
}
