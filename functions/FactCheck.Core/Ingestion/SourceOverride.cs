using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion;

/// <summary>What a source counts as in one case. Null leaves the general entry as it is.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Institution">The kind of body.</param>
/// <param name="Side">Where it stands towards the state concerned.</param>
/// <param name="MemberOf">The wider group that it speaks for; its own name when it stands alone there.</param>
public sealed record SourceOverride(CaseId CaseId, Institution? Institution, Side? Side, string? MemberOf);
