using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Api.Exchange.Tables;

namespace FactCheck.Api.Exchange.Ucdp;

/// <summary>Figures of people killed with their low, best and high estimates, in columns like those of the UCDP Georeferenced Event Dataset.</summary>
internal sealed class UcdpFormat : IExportFormat, IImportFormat
{
    public const string Id = "ucdp";

    public FormatDescription Description { get; } = new()
    {
        Id = Id,
        Title = "CSV like the UCDP Georeferenced Event Dataset",
        MediaType = CsvOutput.MediaType,
        FileExtension = ".ucdp.csv",
        Specification = "https://ucdp.uu.se/downloads/ (UCDP GED Codebook)",
        Records = "A row is a figure of people killed that stands in its scope; scopes overlap, so rows are not to be added up. "
            + "Other harms, superseded figures, disputes and claims that are left out of the comparison have no row. An empty high means no upper end.",
        Imports = true,
        CannotCarry = UcdpLosses.All,
    };

    public Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var rows = StatedFigure.OfStandingDeaths(request.Evidence)
            .Select(figure => UcdpColumns.All.Select(column => column.Value(figure, request.Evidence.Case)));
        return CsvOutput.WriteAsync(output, rows.Prepend(UcdpColumns.All.Select(column => column.Name)), cancellationToken);
    }

    public ImportDraft Read(ImportRequest request, CancellationToken cancellationToken) => TableImport.Read(
        request.Content.Span,
        UcdpRow.Columns,
        [["best", "low"], ["date_end", "date_start"]],
        row => UcdpRow.Read(row, request),
        cancellationToken);
}
