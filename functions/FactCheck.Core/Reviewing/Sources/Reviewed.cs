namespace FactCheck.Core.Reviewing.Sources;

/// <summary>Who decided, and why.</summary>
/// <param name="Reviewer">Who, as they name themselves.</param>
/// <param name="Reason">Why.</param>
public readonly record struct Reviewed(string Reviewer, string Reason);
