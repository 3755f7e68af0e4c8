using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Storage.Rows.Packing;

/// <summary>Ids of claims without the document that they nearly always begin with.</summary>
internal static class PackedId
{
    private const char OfTheDocument = '-';

    /// <summary>The short form: what follows the document's id, with its hyphen; the whole id where it is another document's.</summary>
    public static string? Write(DocumentId document, ClaimId? id) => id?.Value.StartsWith(document.Value + OfTheDocument, StringComparison.Ordinal) is true
        ? id.Value[document.Value.Length..]
        : id?.Value;

    /// <summary>The id of a short form.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ClaimId? Read(DocumentId document, string? text) => text switch
    {
        null => null,
        [OfTheDocument, ..] => ClaimId.Parse(document.Value + text),
        _ => ClaimId.Parse(text),
    };
}
