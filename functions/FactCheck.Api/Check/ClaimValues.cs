using FactCheck.Api.Input;
using FactCheck.Core.Checking;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Check;

/// <summary>A count as values. What is left out is taken from the case, as when a sentence does not say it.</summary>
public sealed record ClaimValues
{
    /// <summary>What was done to the people counted. Needed.</summary>
    public string? Harm { get; init; }

    /// <summary>The smallest admissible count. Needed.</summary>
    public long? Lower { get; init; }

    /// <summary>The largest admissible count; leave out for a count without an upper end, and give both the same for an exact one.</summary>
    public long? Upper { get; init; }

    /// <summary>The classes that limit the count; none for everybody.</summary>
    public IReadOnlyList<string?> Victims { get; init; } = [];

    /// <summary>The place by name.</summary>
    public string? Place { get; init; }

    /// <summary>Who is said to have said it.</summary>
    public string? Source { get; init; }

    /// <summary>The side of the source.</summary>
    public string? Side { get; init; }

    /// <summary>What the count runs over; a running total unless given.</summary>
    public string? Basis { get; init; }

    /// <summary>The day on which it is said to have stood, yyyy-MM-dd.</summary>
    public string? AsOf { get; init; }

    /// <summary>The values; faults go to the reader, and the result is null when there are any here.</summary>
    internal StructuredClaim? Read(InputReader input)
    {
        var harm = input.Harm("claim.harm", Harm);
        if (string.IsNullOrEmpty(Harm))
        {
            input.Fault("claim.harm", "A claim needs a harm.");
        }

        var count = ReadCount(input);
        var victims = Victims.Select(item => input.Choice<VictimClass>("claim.victims", item)).OfType<VictimClass>().ToList();
        var (place, source) = (input.OneLine("claim.place", Place), input.OneLine("claim.source", Source));
        var (side, basis) = (input.Choice<Side>("claim.side", Side), input.Choice<Basis>("claim.basis", Basis));
        var asOf = input.Date("claim.asOf", AsOf);
        return harm is null || count is not { } interval
            ? null
            : new(harm, interval, VictimClassSet.Of(victims), place, source, side, basis ?? Core.Claims.Basis.Cumulative, asOf);
    }

    private CountInterval? ReadCount(InputReader input)
    {
        if (Lower is not (>= 0 and <= CountInterval.Maximum))
        {
            input.Fault("claim.lower", FormattableString.Invariant($"A whole number from 0 to {CountInterval.Maximum}."));
            return null;
        }

        if (Upper is { } upper && (upper < Lower || upper > CountInterval.Maximum))
        {
            input.Fault("claim.upper", FormattableString.Invariant($"A whole number from lower to {CountInterval.Maximum}."));
            return null;
        }

        return new(Lower.Value, Upper);
    }
}
