using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Measures;
using FactCheck.Core.Comparison.Nesting;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison;

/// <summary>What the sides say in one scope, and how far they diverge.</summary>
public sealed record ScopeDiscrepancy
{
    /// <summary>What is counted.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The official side.</summary>
    public required SideFigures Official { get; init; }

    /// <summary>The side that it is compared with.</summary>
    public required SideFigures Other { get; init; }

    /// <summary>The remaining sides that have given figures; shown, not compared.</summary>
    public required ImmutableArray<SideFigures> NotCompared { get; init; }

    /// <summary>How the two figures relate; null when there is nothing to compare.</summary>
    public required VerdictReading? Verdict { get; init; }

    /// <summary>How far the two figures lie apart; null unless both sides have given a number near enough in time.</summary>
    public required Discrepancy? Discrepancy { get; init; }

    /// <summary>Contradictions without a number, of every side, oldest first.</summary>
    public required ImmutableArray<StandingDispute> Disputes { get; init; }

    /// <summary>Figures of nested scopes that cannot be true together with a figure of this one.</summary>
    public ImmutableArray<NestingContradiction> Contradictions { get; init; } = [];

    /// <summary>Scopes that a reader might compare this one with, and why that is not done.</summary>
    public ImmutableArray<ApartScope> Apart { get; init; } = [];

    /// <summary>Claims of this scope that do not stand, each with a reason, in order of their ids.</summary>
    public required ImmutableArray<Exclusion> Exclusions { get; init; }
}
