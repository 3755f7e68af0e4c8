using System.ComponentModel;
using FactCheck.Api.Discrepancies;
using FactCheck.Api.Input;
using FactCheck.Core.Comparison;

namespace FactCheck.Api.Policies;

/// <summary>What is compared with what under every policy, as it arrives.</summary>
internal sealed record PolicyQuery(
    [property: Description("Only this harm.")] string? Harm,
    [property: Description("Only scopes at this place, by canonical name, in any letter case.")] string? Place,
    [property: Description("The side that official figures are compared with: independent (the default), international, media or unattributed.")] string? Against,
    [property: Description("The most days between two figures that are compared; 31 unless given.")] string? Window,
    [property: Description("include lets an armed group's own counts stand; exclude (the default) lists them as left out.")] string? Belligerents,
    [property: Description("Only what was published by this day, yyyy-MM-dd.")] string? KnownOn)
{
    /// <summary>The options; faults go to the reader.</summary>
    public ComparisonOptions Read(InputReader input) =>
        new DiscrepancyQuery(Harm, Place, Against, Window, null, Belligerents, KnownOn).Read(input);
}
