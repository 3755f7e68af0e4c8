using System.Collections.Immutable;
using FactCheck.Core.Cases;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>One document against itself.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Title">The title that it was held against; null when it has none.</param>
/// <param name="ClaimCount">How many of its claims stand.</param>
/// <param name="Findings">What does not fit; empty when everything does.</param>
public sealed record AuditReport(DocumentId DocumentId, string? Title, int ClaimCount, ImmutableArray<AuditFinding> Findings);
