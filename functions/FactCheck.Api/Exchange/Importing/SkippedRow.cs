namespace FactCheck.Api.Exchange.Importing;

/// <summary>A part of a file that was not taken in.</summary>
/// <param name="Line">The line that it starts on, counted from 1; for JSON that is not written line by line, its number among the records.</param>
/// <param name="Reason">Why.</param>
public sealed record SkippedRow(long Line, string Reason);
