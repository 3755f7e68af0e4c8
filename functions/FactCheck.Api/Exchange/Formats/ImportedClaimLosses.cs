using System.Collections.Immutable;

namespace FactCheck.Api.Exchange.Formats;

/// <summary>What every claim loses that comes back without its document.</summary>
internal static class ImportedClaimLosses
{
    public static ImmutableArray<FieldLoss> All { get; } =
    [
        .. FieldLoss.Approximated("A claim that comes without its document gets an id that its content makes.", "id"),
        .. FieldLoss.Lost("The document does not travel along.", "documentId", "span", "sentence"),
        .. FieldLoss.Lost("There is no place for it.", "mentionOf", "partOf", "dispute", "review"),
        .. FieldLoss.Lost("A claim that comes without its document counts as entered by hand.", "confidence", "extractor"),
        .. FieldLoss.Approximated("It tells the import instead.", "trace"),
    ];
}
