namespace FactCheck.Core.Checking.Ratings;

/// <summary>A verdict's place on a rating scale.</summary>
/// <param name="Value">The value, from <see cref="RatingScale.Worst"/> to <see cref="RatingScale.Best"/>; null when the verdict is none on the scale.</param>
/// <param name="AlternateName">The rating in words.</param>
public sealed record VerdictRating(int? Value, string AlternateName);
