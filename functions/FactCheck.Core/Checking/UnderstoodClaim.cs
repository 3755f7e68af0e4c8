using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking;

/// <summary>How a count of a statement was read, so that a person sees a misreading.</summary>
/// <param name="Claim">The count as a claim; its spans point into the statement.</param>
/// <param name="Scope">What it is compared within; the place is null when nothing tells.</param>
/// <param name="Sentence">The reading in a line for people.</param>
/// <param name="Defaulted">What the words do not say and was taken from the case or a rule, a sentence each.</param>
public sealed record UnderstoodClaim(Claim Claim, Scope Scope, string Sentence, ImmutableArray<string> Defaulted);
