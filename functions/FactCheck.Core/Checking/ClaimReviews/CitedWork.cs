using System.Text.Json.Serialization;

namespace FactCheck.Core.Checking.ClaimReviews;

/// <summary>A document with the words cited from it, as schema.org's <see href="https://schema.org/CreativeWork">CreativeWork</see>.</summary>
/// <param name="Identifier">The id of the claim.</param>
/// <param name="Name">The document's title or name; left out when entered by hand.</param>
/// <param name="Text">The words; left out when entered by hand.</param>
/// <param name="Url">Where it was published; left out when not known.</param>
/// <param name="DatePublished">When; left out when not known.</param>
/// <param name="Publisher">By whom; left out when not known.</param>
public sealed record CitedWork(
    string Identifier,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? DatePublished,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReviewAgent? Publisher)
{
    /// <summary>The type in the vocabulary.</summary>
    [JsonPropertyName("@type")]
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "CreativeWork";
}
