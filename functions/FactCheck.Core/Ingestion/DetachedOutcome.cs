using System.Collections.Immutable;

namespace FactCheck.Core.Ingestion;

/// <summary>What reading a file without keeping it came to.</summary>
public abstract record DetachedOutcome
{
    private DetachedOutcome()
    {
    }

    /// <summary>Its text and claims.</summary>
    /// <param name="Value">The document.</param>
    public sealed record Read(ReadText Value) : DetachedOutcome;

    /// <summary>One file held several documents.</summary>
    /// <param name="Outcomes">What became of each, in the order of the file.</param>
    public sealed record Several(ImmutableArray<DetachedOutcome> Outcomes) : DetachedOutcome;

    /// <summary>It cannot be read.</summary>
    /// <param name="Name">The file's name.</param>
    /// <param name="Kind">In which way.</param>
    /// <param name="Reason">A sentence for people.</param>
    public sealed record Refused(string Name, RefusalKind Kind, string Reason) : DetachedOutcome;
}
