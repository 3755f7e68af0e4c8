using System.Text.Json.Serialization;

namespace FactCheck.Core.Checking.ClaimReviews;

/// <summary>Who says or publishes something, as schema.org's <see href="https://schema.org/Organization">Organization</see>.</summary>
/// <param name="Name">The name.</param>
public sealed record ReviewAgent(string Name)
{
    /// <summary>The type in the vocabulary.</summary>
    [JsonPropertyName("@type")]
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Organization";
}
