namespace FactCheck.Core.Ingestion;

/// <summary>What became of one item of a sweep.</summary>
/// <param name="Item">The item.</param>
/// <param name="Outcome">What taking it in came to; null when that failed.</param>
/// <param name="Failure">What went wrong; null when nothing did. The item is tried again by later sweeps, a few times.</param>
public sealed record SweepResult(InboxItem Item, IngestionOutcome? Outcome, Exception? Failure);
