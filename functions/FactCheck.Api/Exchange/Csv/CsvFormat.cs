using FactCheck.Api.Claims;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Tables;

namespace FactCheck.Api.Exchange.Csv;

/// <summary>Every claim as a row for a spreadsheet, R or pandas.</summary>
internal sealed class CsvFormat : IExportFormat
{
    public FormatDescription Description { get; } = new()
    {
        Id = "csv",
        Title = "CSV",
        MediaType = CsvOutput.MediaType,
        FileExtension = ".csv",
        Specification = "https://www.rfc-editor.org/rfc/rfc4180",
        Records = "A row is a claim; every claim of the case has one.",
        Imports = false,
        CannotCarry =
        [
            .. FieldLoss.Lost("The table holds the value without the words that it was read from.", "place.text", "asOf.text", "period.text"),
            .. FieldLoss.Lost("The table holds the value without how it was come by.", "place.default", "source.carried", "period.precision", "period.inferred", "trace"),
            .. FieldLoss.Lost("The table has no column for it.", "place.parent", "relayedBy.side", "sentence"),
            .. FieldLoss.Approximated("The table says what was decided, not by whom, when and why.", "review"),
        ],
    };

    public Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken) =>
        ClaimCsv.WriteAsync(output, request.Evidence.Claims, cancellationToken);
}
