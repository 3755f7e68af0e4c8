using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>What a policy makes of the figures before it.</summary>
/// <param name="Count">The admissible counts, with what their ends rest on.</param>
/// <param name="Figures">The figures it rests on; not empty.</param>
public sealed record StandingChoice(BoundedCount Count, ImmutableArray<Figure> Figures)
{
    /// <summary>A single number put forward inside the interval; null when the rule puts forward none.</summary>
    public long? Best { get; init; }

    /// <summary>Whether the rule asks for more sources before it relies on the figure.</summary>
    public bool Provisional { get; init; }
}
