using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Timeline;

/// <summary>A figure at its two times: when it stood, and when it could first be known.</summary>
/// <param name="Figure">The figure, with when it stood and the claims behind it.</param>
/// <param name="KnownFrom">The day of its first publication; null when no document behind it has a date.</param>
/// <param name="RecordedAt">When the first document behind it was taken in; null when entered by hand. It filters nothing.</param>
/// <param name="Change">What it does to the figure of an earlier day of the same source or group.</param>
/// <param name="Revises">That figure; null for the first.</param>
/// <param name="Retraction">That it was taken back; null when it was not.</param>
public sealed record TimelineEntry(
    Figure Figure, DateOnly? KnownFrom, DateTimeOffset? RecordedAt, FigureChange Change, FigureReference? Revises, FigureRetraction? Retraction);
