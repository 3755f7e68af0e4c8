using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FactCheck.Core.Checking.ClaimReviews;

/// <summary>A fact-check as schema.org's <see href="https://schema.org/ClaimReview">ClaimReview</see>, written as JSON-LD.</summary>
/// <param name="ClaimReviewed">The claim in a line.</param>
/// <param name="DatePublished">The day of the latest evidence, or the day asked about; left out when nothing tells.</param>
/// <param name="Author">Who reviewed it.</param>
/// <param name="ReviewRating">The rating.</param>
/// <param name="ItemReviewed">The claim.</param>
/// <param name="Citation">The evidence.</param>
public sealed record ClaimReview(
    string ClaimReviewed,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? DatePublished,
    ReviewAgent Author,
    ReviewRating ReviewRating,
    ReviewedClaim ItemReviewed,
    ImmutableArray<CitedWork> Citation)
{
    /// <summary>The vocabulary.</summary>
    [JsonPropertyName("@context")]
    [JsonPropertyOrder(-2)]
    public string Context { get; } = "https://schema.org";

    /// <summary>The type in the vocabulary.</summary>
    [JsonPropertyName("@type")]
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "ClaimReview";
}
