using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison;

/// <summary>How far the counts of a case diverge, scope by scope, and what was left out.</summary>
public sealed record CaseDiscrepancies
{
    /// <summary>The case.</summary>
    public required CaseId CaseId { get; init; }

    /// <summary>The side that official figures are compared with.</summary>
    public required Side Against { get; init; }

    /// <summary>The most days between two figures that are compared.</summary>
    public required int WindowDays { get; init; }

    /// <summary>The policy that made the standing figures.</summary>
    public required string Policy { get; init; }

    /// <summary>The policy's rule in one sentence.</summary>
    public required string PolicyRule { get; init; }

    /// <summary>Whether an armed group's own counts stand.</summary>
    public required Belligerents Belligerents { get; init; }

    /// <summary>The day that publication is cut at; null when it is not.</summary>
    public required DateOnly? KnownOn { get; init; }

    /// <summary>Every scope in which somebody gave a figure or disputed one: by harm, the widest first.</summary>
    public required ImmutableArray<ScopeDiscrepancy> Scopes { get; init; }

    /// <summary>Claims that stand in none of the scopes, each with a reason, in order of their ids.</summary>
    public required ImmutableArray<Exclusion> Exclusions { get; init; }

    /// <summary>What the request itself left aside.</summary>
    public required FilteredOut FilteredOut { get; init; }
}
