namespace FactCheck.Core.Claims;

/// <summary>When a count stood.</summary>
/// <param name="Date">The date in the Gregorian calendar; the first day of its month or year when less precise.</param>
/// <param name="Precision">How exactly the words give it.</param>
/// <param name="Text">The words it was read from; null when a person entered it.</param>
/// <param name="Inferred">Whether a part of it, such as the year, is not in the words.</param>
public sealed record AsOf(DateOnly Date, DatePrecision Precision, string? Text, bool Inferred);
