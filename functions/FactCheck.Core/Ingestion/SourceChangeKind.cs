namespace FactCheck.Core.Ingestion;

/// <summary>What was done to an entry of the registry of sources.</summary>
public enum SourceChangeKind
{
    /// <summary>It was described, for the first time or anew.</summary>
    Described,

    /// <summary>It was removed.</summary>
    Removed,

    /// <summary>Another source was found to be the same: it took over that one's names, or was taken over.</summary>
    Merged,

    /// <summary>A name of it was found to be another source, or it became one.</summary>
    Split,

    /// <summary>An earlier entry was put back.</summary>
    Reverted,
}
