namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>How much the surroundings must say before a name is taken for a place.</summary>
internal enum NameStrength
{
    /// <summary>Never a place in running text.</summary>
    Never,

    /// <summary>A place only after "in" and the like, beside "province" and the like, or before its country.</summary>
    NeedsContext,

    /// <summary>A place wherever it stands.</summary>
    Strong,
}
