using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>Records of named lists, or why they cannot be read.</summary>
/// <param name="Records">The records; empty when there are errors.</param>
/// <param name="Errors">Every fault found.</param>
public sealed record NamedRecordOutcome(ImmutableArray<NamedRecord> Records, ImmutableArray<string> Errors);
