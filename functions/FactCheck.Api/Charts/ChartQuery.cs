using System.ComponentModel;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Api.Input;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Timeline;

namespace FactCheck.Api.Charts;

/// <summary>What only charts are asked, as it arrives.</summary>
internal sealed record ChartQuery(
    [property: Description("For the timeline: only these victim classes, separated by commas, or everybody. The widest scope that is left is drawn.")] string? Victims,
    [property: Description("How counts are laid out: auto (the default; logarithmic where the largest is 20 times the smallest), linear or log.")] string? Scale)
{
    /// <summary>The scale; faults go to the reader.</summary>
    public CountScale ReadScale(InputReader input) => input.Choice<CountScale>("scale", Scale) ?? CountScale.Auto;

    /// <summary>The widest scope with these victims in which somebody spoke; null when there is none.</summary>
    public static ScopeTimeline? Widest(CaseTimeline timeline, VictimClassSet? victims) =>
        timeline.Scopes.FirstOrDefault(scope => victims is null || scope.Scope.Victims == victims);
}
