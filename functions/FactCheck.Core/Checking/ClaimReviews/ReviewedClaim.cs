using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FactCheck.Core.Checking.ClaimReviews;

/// <summary>What was reviewed, as schema.org's <see href="https://schema.org/Claim">Claim</see>.</summary>
/// <param name="Text">The words of the statement.</param>
/// <param name="Author">Whom the statement names as the source; left out when it names nobody.</param>
/// <param name="DatePublished">The day that the statement names; left out when it names none.</param>
/// <param name="Appearance">Works in which the same figure appears.</param>
public sealed record ReviewedClaim(
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReviewAgent? Author,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? DatePublished,
    ImmutableArray<CitedWork> Appearance)
{
    /// <summary>The type in the vocabulary.</summary>
    [JsonPropertyName("@type")]
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Claim";
}
