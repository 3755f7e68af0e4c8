using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Api.Exchange.Tables;

namespace FactCheck.Api.Exchange.Acled;

/// <summary>Figures of people killed as one conservative number each, in columns like those of the Armed Conflict Location and Event Data.</summary>
internal sealed class AcledFormat : IExportFormat, IImportFormat
{
    public const string Id = "acled";

    public FormatDescription Description { get; } = new()
    {
        Id = Id,
        Title = "CSV like the Armed Conflict Location and Event Data (ACLED)",
        MediaType = CsvOutput.MediaType,
        FileExtension = ".acled.csv",
        Specification = "https://acleddata.com/ (ACLED Codebook; FAQs on fatalities)",
        Records = "A row is a figure of people killed that stands in its scope; scopes overlap, so rows are not to be added up. "
            + "Other harms, superseded figures, disputes and claims that are left out of the comparison have no row. "
            + "fatalities is the most conservative number: several is 3, tens 10, dozens 12, hundreds 100, thousands 1000; that of several is our reading.",
        Imports = true,
        CannotCarry =
        [
            .. ImportedClaimLosses.All,
            .. FieldLoss.Approximated("A row has one number, the most conservative.", "quantity.raw", "quantity.value", "quantity.lower", "quantity.upper"),
            .. FieldLoss.Lost("A row has one number, the most conservative.", "quantity.comparator", "quantity.approximate", "quantity.bound", "quantity.rule"),
            .. FieldLoss.Lost("There is no column for it.", "victims.label", "source.institution", "source.side", "source.country", "source.memberOf", "source.carried", "relayedBy.name", "relayedBy.side", "certainty"),
            .. FieldLoss.Approximated("A source is known by one name.", "source.name", "source.label"),
            .. FieldLoss.Lost("A row counts the deaths of its own date.", "basis"),
            .. FieldLoss.Approximated("A place is found again by its names.", "place.kind", "place.country", "place.parent", "place.text"),
            .. FieldLoss.Lost("A place that is named is no default.", "place.default"),
            .. FieldLoss.Approximated("Every row has the date of an event, to the day or to the month.", "asOf.date", "asOf.precision", "period.start", "period.end"),
            .. FieldLoss.Lost("Dates have no words.", "asOf.text", "asOf.inferred", "period.precision", "period.text", "period.inferred"),
            .. FieldLoss.Approximated("A claim without a quotation is described in the notes.", "quote"),
        ],
    };

    public Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var rows = StatedFigure.OfStandingDeaths(request.Evidence).Select(figure => AcledColumns.All.Select(column => column.Value(figure)));
        return CsvOutput.WriteAsync(output, rows.Prepend(AcledColumns.All.Select(column => column.Name)), cancellationToken);
    }

    public ImportDraft Read(ImportRequest request, CancellationToken cancellationToken) => TableImport.Read(
        request.Content.Span,
        AcledRow.Columns,
        [["fatalities"], ["event_date"]],
        row => AcledRow.Read(row, request),
        cancellationToken);
}
