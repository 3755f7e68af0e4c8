using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>A claim behind a figure, with the words it came from.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="DocumentId">Its document; null when entered by hand.</param>
/// <param name="DocumentName">The document's file name; null when entered by hand.</param>
/// <param name="Publisher">Who passes it on, or published the document; null when not known.</param>
/// <param name="PublishedOn">The day of publication; null when not known.</param>
/// <param name="SourceLabel">The source as printed; null when nobody is named.</param>
/// <param name="Quantity">How many, as said.</param>
/// <param name="Date">When the count stood.</param>
/// <param name="Quote">The words, to the letter; null when entered by hand.</param>
public sealed record Evidence(
    ClaimId ClaimId,
    DocumentId? DocumentId,
    string? DocumentName,
    string? Publisher,
    DateOnly? PublishedOn,
    string? SourceLabel,
    Quantity Quantity,
    EffectiveDate Date,
    string? Quote)
{
    internal static Evidence Of(AdmittedClaim admitted) => new(
        admitted.Claim.Id,
        admitted.Document?.Id,
        admitted.Document?.Name,
        admitted.Claim.RelayedBy?.Name ?? admitted.Document?.Known.Publisher,
        admitted.Document?.Known.PublishedOn,
        admitted.Claim.Source.Label,
        admitted.Claim.Quantity,
        admitted.Date,
        admitted.Claim.Quote);
}
