using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Timeline;

namespace FactCheck.Api.Charts.Timeline;

/// <summary>A figure while it stands.</summary>
/// <param name="Entry">The figure and what it does to the one before.</param>
/// <param name="From">The day number on which it stood first.</param>
/// <param name="To">The day number on which it ends.</param>
/// <param name="TakenBack">Whether it ends because it was taken back.</param>
internal sealed record TimelineStep(TimelineEntry Entry, double From, double To, bool TakenBack)
{
    public CountInterval Interval => Entry.Figure.Interval;

    public bool IsSoft => Entry.Figure.Bound is Bound.Soft;

    public bool IsRevision => Entry.Change is not (FigureChange.First or FigureChange.Unchanged);
}
