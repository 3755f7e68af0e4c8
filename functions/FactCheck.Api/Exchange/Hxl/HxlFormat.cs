using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Tables;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Hxl;

/// <summary>Every claim as a row of a table in the Humanitarian Exchange Language: a header, the hashtags, the rows.</summary>
internal sealed class HxlFormat : IExportFormat
{
    /// <summary>The address of the standard, which tells HXL from other tables as the profile of its media type.</summary>
    public const string Standard = "https://hxlstandard.org/standard/1-1final/";

    public FormatDescription Description { get; } = new()
    {
        Id = "hxl",
        Title = "HXL (Humanitarian Exchange Language 1.1)",
        MediaType = CsvOutput.MediaType,
        FileExtension = ".hxl.csv",
        Specification = Standard,
        Records = "A row is a claim; every claim of the case has one.",
        Imports = false,
        CannotCarry =
        [
            .. FieldLoss.Lost("The table holds the value without the words that it was read from.", "place.text", "asOf.text", "period.text"),
            .. FieldLoss.Lost(
                "The table holds the value without how it was come by.",
                "place.default", "source.carried", "asOf.inferred", "period.precision", "period.inferred", "quantity.rule", "trace", "extractor"),
            .. FieldLoss.Lost("The table has no column for it.", "relayedBy.side", "span", "sentence"),
            .. FieldLoss.Approximated("The table says which way the truth is said to lie, not how firmly, nor of which claim.", "dispute"),
            .. FieldLoss.Approximated("The table says what was decided, not by whom, when and why.", "review"),
        ],
    };

    public Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken) =>
        WriteAsync(output, request.Evidence.Claims, request.Evidence.Claims.Select(claim => claim.Harm), request.Evidence.Documents, cancellationToken);

    /// <summary>Writes some claims.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="harms">The harms that have columns, so that every part of a listing has the same.</param>
    /// <param name="documents">The documents of the case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Task WriteAsync(
        Stream output, IEnumerable<Claim> claims, IEnumerable<Harm> harms, IEnumerable<SourceDocument> documents, CancellationToken cancellationToken)
    {
        var byId = documents.ToDictionary(document => document.Id);
        var columns = HxlColumns.For(harms);
        var rows = claims.Select(claim =>
        {
            var document = claim.DocumentId is { } id ? byId.GetValueOrDefault(id) : null;
            return columns.Select(column => column.Value(claim, document));
        });
        return CsvOutput.WriteAsync(output, [columns.Select(column => column.Header), columns.Select(column => column.Tag), .. rows], cancellationToken);
    }
}
