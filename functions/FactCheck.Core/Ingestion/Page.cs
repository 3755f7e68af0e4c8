using System.Collections.Immutable;

namespace FactCheck.Core.Ingestion;

/// <summary>A part of a listing.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <param name="Items">The items, in the listing's order.</param>
/// <param name="Continuation">Opaque token for the next part; null at the end.</param>
public sealed record Page<T>(ImmutableArray<T> Items, string? Continuation);
