using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>One event with everything that was said about it.</summary>
/// <param name="Case">The event.</param>
/// <param name="Claims">Its standing claims, each id once.</param>
/// <param name="Documents">Its documents.</param>
public sealed record CaseEvidence(Case Case, IReadOnlyList<Claim> Claims, IReadOnlyList<SourceDocument> Documents);
