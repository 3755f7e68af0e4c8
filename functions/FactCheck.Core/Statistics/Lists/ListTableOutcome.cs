using System.Collections.Immutable;
using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Statistics.Lists;

/// <summary>A table of lists, or why there is none.</summary>
/// <param name="Table">The table; null when there are errors.</param>
/// <param name="Names">Names of the lists in the table's order.</param>
/// <param name="Errors">Every fault found; empty when there is a table.</param>
public sealed record ListTableOutcome(ListTable? Table, ImmutableArray<string> Names, ImmutableArray<string> Errors);
