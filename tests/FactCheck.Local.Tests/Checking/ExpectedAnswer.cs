namespace FactCheck.Local.Tests.Checking;

/// <summary>What is expected of the answer to one count.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="ByNesting">Whether it rests on another scope.</param>
/// <param name="Words">Words that its reason must hold.</param>
/// <param name="Cites">Quotations that its evidence must hold.</param>
internal sealed record ExpectedAnswer(string Verdict, bool ByNesting, IReadOnlyList<string> Words, IReadOnlyList<string> Cites);
