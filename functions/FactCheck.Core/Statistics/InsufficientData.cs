using System.Collections.Immutable;

namespace FactCheck.Core.Statistics;

/// <summary>Why there is no number.</summary>
/// <param name="Missing">What would be needed, one sentence each.</param>
public sealed record InsufficientData(ImmutableArray<string> Missing);
