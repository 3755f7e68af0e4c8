using System.ComponentModel;
using FactCheck.Api.Input;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Policies;

namespace FactCheck.Api.Discrepancies;

/// <summary>What is compared with what, as it arrives.</summary>
internal sealed record DiscrepancyQuery(
    [property: Description("Only this harm.")] string? Harm,
    [property: Description("Only scopes at this place, by canonical name, in any letter case.")] string? Place,
    [property: Description("The side that official figures are compared with: independent (the default), international, media or unattributed.")] string? Against,
    [property: Description("The most days between two figures that are compared; 31 unless given.")] string? Window,
    [property: Description("How a side's standing figure is chosen: latest (the default), envelope, conservative, highest, ucdp, acled, iraqBodyCount or everyCasualty.")] string? Policy,
    [property: Description("include lets an armed group's own counts stand; exclude (the default) lists them as left out.")] string? Belligerents,
    [property: Description("Only what was published by this day, yyyy-MM-dd.")] string? KnownOn)
{
    private const int MaximumWindowDays = 36_600;

    /// <summary>The options; faults go to the reader.</summary>
    public ComparisonOptions Read(InputReader input)
    {
        var against = input.Choice<Side>("against", Against) ?? Side.Independent;
        if (against is Side.Official)
        {
            input.Fault("against", "Official figures are compared with another side.");
            against = Side.Independent;
        }

        var policy = StandingPolicies.Default;
        if (!string.IsNullOrEmpty(Policy) && !StandingPolicies.TryGet(Policy, out policy))
        {
            input.Fault("policy", $"One of {string.Join(", ", StandingPolicies.All.Select(known => known.Id))}.");
        }

        return new()
        {
            Harm = input.Harm("harm", Harm),
            Place = input.OneLine("place", Place),
            Against = against,
            WindowDays = input.Number("window", Window, 0, MaximumWindowDays, ComparisonOptions.DefaultWindowDays),
            Policy = policy?.Id ?? StandingPolicies.Default.Id,
            Belligerents = input.Choice<Belligerents>("belligerents", Belligerents) ?? Core.Comparison.Belligerents.Exclude,
            KnownOn = input.Date("knownOn", KnownOn),
        };
    }
}
