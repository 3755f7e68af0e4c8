namespace FactCheck.Core.Claims;

/// <summary>
/// Contradiction of another claim without a number. A claim that carries one has no interval of its own and never enters
/// differences, statistics or bounds.
/// </summary>
/// <param name="Direction">Which way the truth is said to lie.</param>
/// <param name="Modality">How firmly it is said.</param>
/// <param name="Of">The claim that it contradicts; null when the document does not hold it.</param>
public sealed record Dispute(DisputeDirection Direction, DisputeModality Modality, ClaimId? Of);
