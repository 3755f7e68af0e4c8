using FactCheck.Core.Ingestion;
using FactCheck.Core.Reviewing.Sources;

namespace FactCheck.Api.Sources;

/// <summary>What a change to a source came to.</summary>
/// <param name="Source">The entry from now on; null when there is none any more.</param>
/// <param name="Effects">The discrepancies, of every case, that depend on the source, and whether the change moved them.</param>
public sealed record SourceAnswer(SourceEntry? Source, IReadOnlyList<SourceEffect> Effects);
