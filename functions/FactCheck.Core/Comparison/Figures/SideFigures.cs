using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>All that one side has said in a scope, and what stands.</summary>
/// <param name="Side">The side.</param>
/// <param name="Standing">What stands for the side; null when it has given no number.</param>
/// <param name="History">Every figure of the side, oldest first, each naming what took its place.</param>
public sealed record SideFigures(Side Side, StandingFigure? Standing, ImmutableArray<Figure> History)
{
    /// <summary>
    /// What each source or group of the side said last by a day: the answer to what was being said on that day.
    /// </summary>
    /// <param name="day">The day.</param>
    public ImmutableArray<Figure> StandingOn(DateOnly day) => FigureChain.Latest(History, day);
}
