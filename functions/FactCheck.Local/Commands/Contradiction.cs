using System.Collections.Immutable;
using FactCheck.Core.Comparison.Audit;

namespace FactCheck.Local.Commands;

/// <summary>A document that does not fit itself.</summary>
/// <param name="Name">The document, as the summary names it.</param>
/// <param name="Findings">What does not fit; not empty.</param>
internal sealed record Contradiction(string Name, ImmutableArray<AuditFinding> Findings);
