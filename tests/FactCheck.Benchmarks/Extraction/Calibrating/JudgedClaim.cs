namespace FactCheck.Benchmarks.Extraction.Calibrating;

/// <summary>A claim that the extractor found in a labelled text, and whether readers agree.</summary>
/// <param name="Document">The text's name.</param>
/// <param name="IsTriedOut">Whether the rules were tried out on the text.</param>
/// <param name="Strength">What its confidence rests on.</param>
/// <param name="Confidence">What the extractor gives it.</param>
/// <param name="CountIsRight">Whether number and harm are right.</param>
/// <param name="IsRight">Whether the side of the source is right too.</param>
internal sealed record JudgedClaim(string Document, bool IsTriedOut, double Strength, double Confidence, bool CountIsRight, bool IsRight);
