using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>What a side says, after a named policy.</summary>
public sealed record StandingFigure
{
    /// <summary>The admissible counts.</summary>
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

    /// <summary>A single number that the policy puts forward inside the interval; null when it puts forward none.</summary>
    public required long? Best { get; init; }

    /// <summary>Whether the policy asks for more sources before it relies on the figure.</summary>
    public required bool Provisional { get; init; }

    /// <summary>The sources it rests on, in ordinal order.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The latest day of the figures it rests on.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The last day on which one of those figures is known to have been repeated.</summary>
    public required DateOnly LastStated { get; init; }

    /// <summary>The claims behind it, in order of date.</summary>
    public required ImmutableArray<ClaimId> ClaimIds { get; init; }

    /// <summary>Every publisher that passes it on, each once, in ordinal order.</summary>
    public required ImmutableArray<string> Relays { get; init; }

    /// <summary>Whether those who relay one of its figures give different intervals.</summary>
    public required bool RelaysDisagree { get; init; }

    /// <summary>Whether the figures it rests on differ.</summary>
    public required bool SourcesDisagree { get; init; }

    /// <summary>How many days lie between the times in which two figures are known to have stood; 0 when they meet. Symmetric.</summary>
    /// <param name="other">The other figure.</param>
    public int DaysTo(StandingFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Stated().DaysTo(other.Stated());
    }

    internal EffectiveDate Stated() => new(AsOf, LastStated, DateBasis.Stated, Inferred: false);
}
