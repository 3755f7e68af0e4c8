using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison.Verdicts;

/// <summary>A contradiction without a number, with the words it came from.</summary>
/// <param name="Side">The side that contradicts.</param>
/// <param name="Source">Who contradicts.</param>
/// <param name="Direction">Which way the truth is said to lie.</param>
/// <param name="Modality">How firmly it is said.</param>
/// <param name="Of">The claim that it contradicts; null when the document does not hold it.</param>
/// <param name="ReplacedBy">The different figure that has taken the place of the one contradicted; null when that still stands.</param>
/// <param name="Evidence">The claim behind it.</param>
public sealed record StandingDispute(
    Side Side, string Source, DisputeDirection Direction, DisputeModality Modality, ClaimId? Of, FigureReference? ReplacedBy, Evidence Evidence)
{
    internal static StandingDispute From(AdmittedClaim admitted, FigureReference? replacedBy)
    {
        var dispute = admitted.Claim.Dispute ?? throw new ArgumentException($"Claim {admitted.Claim.Id} disputes nothing.", nameof(admitted));
        return new(
            admitted.Claim.Source.Side, admitted.Source.Name, dispute.Direction, dispute.Modality, dispute.Of, replacedBy, Evidence.Of(admitted));
    }
}
