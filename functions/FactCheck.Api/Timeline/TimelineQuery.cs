using System.ComponentModel;
using FactCheck.Api.Discrepancies;
using FactCheck.Api.Input;
using FactCheck.Core.Comparison;

namespace FactCheck.Api.Timeline;

/// <summary>Which figures are laid out over time, as it arrives.</summary>
internal sealed record TimelineQuery(
    [property: Description("Only this harm.")] string? Harm,
    [property: Description("Only scopes at this place, by canonical name, in any letter case.")] string? Place,
    [property: Description("include lets an armed group's own counts stand; exclude (the default) leaves them out.")] string? Belligerents,
    [property: Description("Only what was published by this day, yyyy-MM-dd. When it was taken in makes no difference.")] string? KnownOn)
{
    /// <summary>The options; faults go to the reader.</summary>
    public ComparisonOptions Read(InputReader input) =>
        new DiscrepancyQuery(Harm, Place, null, null, null, Belligerents, KnownOn).Read(input);
}
