using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Documents;

namespace FactCheck.Local.Commands;

/// <summary>Takes files of this machine into a case, one at a time.</summary>
internal sealed class FileIngestion(Stores stores, CaseId caseId)
{
    private static readonly IngestionLimits Limits = new();

    private readonly DocumentIngestion _ingestion = new(stores, new DocumentReader(), new RuleBasedExtractor(), Limits, TimeProvider.System);

    /// <summary>What is known of every file that does not say it itself.</summary>
    public DocumentMetadata Metadata { get; init; } = DocumentMetadata.Unknown;

    public async Task<bool> CaseExistsAsync(CancellationToken cancellationToken) =>
        await stores.Cases.FindAsync(caseId, cancellationToken) is not null;

    public async Task<FileResult> IngestAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        if (new FileInfo(path).Length > Limits.MaximumBytes)
        {
            return new(name, new IngestionOutcome.Refused(RefusalKind.TooLarge, $"A document may have at most {Limits.MaximumBytes} bytes."));
        }

        var request = new IngestionRequest
        {
            CaseId = caseId,
            File = new IncomingFile(name, null, await File.ReadAllBytesAsync(path, cancellationToken)),
            Metadata = Metadata,
            Path = $"files/{name}",
        };
        return new(name, await _ingestion.IngestAsync(request, cancellationToken));
    }
}
