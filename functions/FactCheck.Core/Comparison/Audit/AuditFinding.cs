using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>One thing that does not fit inside a document.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">A sentence that says so with the figures.</param>
/// <param name="Claims">The claims it rests on, in the order of the text; never empty.</param>
/// <param name="Headline">The headline's words, when it is about the headline; null otherwise.</param>
public sealed record AuditFinding(AuditFindingKind Kind, string Message, ImmutableArray<ClaimId> Claims, string? Headline);
