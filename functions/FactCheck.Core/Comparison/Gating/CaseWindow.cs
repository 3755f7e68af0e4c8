using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>
/// Tells what lies wholly outside a case. Harm lies outside when its period shares no day with the case's window. A count lies
/// outside when it stood before the event began; a count that is given after the event's end is one of the event all the same.
/// </summary>
internal static class CaseWindow
{
    public static string? WhyOutside(Case @case, Claim claim, EffectiveDate? date)
    {
        if (claim.Period is { } period && !period.Overlaps(@case.Start, @case.End))
        {
            return $"The harm happened {Words(period)}, outside the case's window.";
        }

        return date is not null && date.Through < @case.Start
            ? $"The count stood on {Wording.Day(date.Through)}, before the event began on {Wording.Day(@case.Start.Value)}."
            : null;
    }

    private static string Words(Period period) => (period.Start, period.End) switch
    {
        ({ } start, { } end) => $"between {Wording.Day(start)} and {Wording.Day(end)}",
        ({ } start, null) => $"from {Wording.Day(start)}",
        (null, { } end) => $"by {Wording.Day(end)}",
        _ => "at a time unknown",
    };
}
