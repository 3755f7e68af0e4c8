using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Importing;

namespace FactCheck.Api.Exchange.JsonLines;

/// <summary>Our own wire format, a line for each thing: what is exported comes back as it was.</summary>
internal sealed class JsonLinesFormat : IExportFormat, IImportFormat
{
    public FormatDescription Description { get; } = new()
    {
        Id = "jsonl",
        Title = "JSON Lines",
        MediaType = "application/jsonl; charset=utf-8",
        FileExtension = ".jsonl",
        Specification = "https://jsonlines.org/",
        Records = "A line is a case, a document with its bytes and text, a claim, or a decision about a claim; each names its type. "
            + "Everything of the case is there but the log of its arrivals. The case must exist before the import and is not changed by it.",
        Imports = true,
        CannotCarry = [],
    };

    public Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken) =>
        JsonLinesExport.WriteAsync(request, output, cancellationToken);

    public ImportDraft Read(ImportRequest request, CancellationToken cancellationToken) => JsonLinesImport.Read(request, cancellationToken);
}
