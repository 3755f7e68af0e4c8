using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Sources;

/// <summary>How an entry came to be.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Changes">Every change in sequence, with the entry from then on. Nothing is ever taken out.</param>
public sealed record SourceHistory(string Name, IReadOnlyList<SourceChange> Changes);
