using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>A claim that does not stand, with its date and scope where it was only kept out at the last.</summary>
internal sealed record ExcludedClaim(Claim Claim, Exclusion Exclusion, AdmittedClaim? WouldBe);
