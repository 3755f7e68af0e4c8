using System.Text.Json.Serialization;

namespace FactCheck.Core.Checking.ClaimReviews;

/// <summary>A verdict as schema.org's <see href="https://schema.org/Rating">Rating</see>.</summary>
/// <param name="RatingValue">The value; left out when the verdict is none on the scale.</param>
/// <param name="BestRating">The best value.</param>
/// <param name="WorstRating">The worst value.</param>
/// <param name="AlternateName">The rating in words.</param>
/// <param name="RatingExplanation">Why.</param>
public sealed record ReviewRating(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? RatingValue,
    int BestRating,
    int WorstRating,
    string AlternateName,
    string RatingExplanation)
{
    /// <summary>The type in the vocabulary.</summary>
    [JsonPropertyName("@type")]
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Rating";
}
