using FactCheck.Core.Claims;

namespace FactCheck.Storage.Rows.Packing;

/// <summary>How a quantity was read out of its words.</summary>
internal sealed record NumberReading(Comparator Comparator, bool Approximate, Bound Bound, string Rule);
