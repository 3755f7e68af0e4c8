using FactCheck.Core.Ingestion;

namespace FactCheck.Core.Reviewing.Sources;

/// <summary>What is on record under a canonical name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Changes">Every change in sequence; empty when there never was an entry.</param>
public sealed record SourceRecord(string Name, IReadOnlyList<SourceChange> Changes)
{
    /// <summary>The entry in force; null when there is none.</summary>
    public SourceEntry? Entry => Changes.Count == 0 ? null : Changes[^1].After;

    /// <summary>How many changes there have been.</summary>
    public int Sequence => Changes.Count == 0 ? 0 : Changes[^1].Sequence;
}
