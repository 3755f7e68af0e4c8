using FactCheck.Api.Input;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Sources;

/// <summary>What a source counts as in one case. What is left out is as everywhere else.</summary>
public sealed record OverrideInput
{
    /// <summary>The case. Needed.</summary>
    public string? CaseId { get; init; }

    /// <summary>The kind of body.</summary>
    public string? Institution { get; init; }

    /// <summary>Where it stands towards the state concerned.</summary>
    public string? Side { get; init; }

    /// <summary>The wider group whose figures its figures succeed; its own name when it stands alone there.</summary>
    public string? MemberOf { get; init; }

    internal SourceOverride Read(InputReader input) => new(
        input.CaseId(CaseId, "overrides.caseId"),
        input.Choice<Institution>("overrides.institution", Institution),
        input.Choice<Side>("overrides.side", Side),
        input.OneLine("overrides.memberOf", MemberOf));
}
