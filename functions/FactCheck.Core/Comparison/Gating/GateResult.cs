using System.Collections.Immutable;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>What the gate lets through, and what it does not.</summary>
internal sealed record GateResult(
    ImmutableArray<AdmittedClaim> Figures,
    ImmutableArray<AdmittedClaim> Disputes,
    ImmutableArray<ExcludedClaim> Excluded,
    FilteredOut FilteredOut);
