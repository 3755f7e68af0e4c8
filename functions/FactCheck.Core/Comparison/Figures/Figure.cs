using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>One value of one originating source, however many publishers pass it on.</summary>
public sealed record Figure
{
    /// <summary>The canonical name of the source that gave it first.</summary>
    public required string Source { get; init; }

    /// <summary>The widest group that the source belongs to; its own name when in none.</summary>
    public required string Group { get; init; }

    /// <summary>The kind of body.</summary>
    public required Institution Institution { get; init; }

    /// <summary>The admissible counts: the hull of all that relay it.</summary>
    public required CountInterval Interval { get; init; }

    /// <summary>What the lower end rests on.</summary>
    public required Bound LowerBound { get; init; }

    /// <summary>What the upper end rests on; hard when there is none.</summary>
    public required Bound UpperBound { get; init; }

    /// <summary>Hard when the words force both ends.</summary>
    public Bound Bound => Count.Bound;

    /// <summary>The admissible counts with what their ends rest on.</summary>
    [JsonIgnore]
    public BoundedCount Count => new(Interval, LowerBound, UpperBound);

    /// <summary>When it first stood.</summary>
    public required EffectiveDate AsOf { get; init; }

    /// <summary>The last day on which it is known to have been repeated; the end of <see cref="AsOf"/> when it was not.</summary>
    public required DateOnly LastStated { get; init; }

    /// <summary>Whether those who relay it give different intervals.</summary>
    public required bool RelaysDisagree { get; init; }

    /// <summary>Every publisher that passes it on, each once, in ordinal order.</summary>
    public required ImmutableArray<string> Relays { get; init; }

    /// <summary>The claims behind it, in order of date; the first stands for it, the others repeat it.</summary>
    public required ImmutableArray<Evidence> Claims { get; init; }

    /// <summary>The figure of its source or group that took its place; null when it stands.</summary>
    public required FigureReference? SupersededBy { get; init; }

    /// <summary>Names the figure.</summary>
    public FigureReference Reference() => new(Source, Interval, AsOf.Through, Claims[0].ClaimId);

    /// <summary>How many days lie between the times in which two figures are known to have stood; 0 when they meet. Symmetric.</summary>
    /// <param name="other">The other figure.</param>
    public int DaysTo(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return EffectiveDate.DaysBetween(AsOf.Date, LastStated, other.AsOf.Date, other.LastStated);
    }

    internal EffectiveDate Stated() => AsOf with { Through = LastStated };
}
