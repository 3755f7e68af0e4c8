namespace FactCheck.Core.Ingestion;

/// <summary>One change to the registry of sources. Changes are added, never changed; the latest of a name is in force.</summary>
/// <param name="Name">The canonical name of the source.</param>
/// <param name="Sequence">How many changes to this name there have been, counted from 1.</param>
/// <param name="Kind">What was done.</param>
/// <param name="After">The entry from then on; null when there is none any more.</param>
/// <param name="Reviewer">Who did it, as they name themselves.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record SourceChange(
    string Name, int Sequence, SourceChangeKind Kind, SourceEntry? After, string Reviewer, string Reason, DateTimeOffset At)
{
    /// <summary>The other source of a merge or split; null for other changes.</summary>
    public string? Other { get; init; }

    /// <summary>The change that this one goes back to, 0 for none at all; null when it goes back to nothing.</summary>
    public int? RevertTo { get; init; }
}
