namespace FactCheck.Local.Tests.Checking;

/// <summary>A statement over the sample case, with the answer that each of its counts must get.</summary>
/// <param name="Statement">The words.</param>
/// <param name="KnownOn">The day asked about; null for now.</param>
/// <param name="Counts">What is expected of each count, in order.</param>
internal sealed record SampleStatement(string Statement, string? KnownOn, IReadOnlyList<ExpectedAnswer> Counts);
