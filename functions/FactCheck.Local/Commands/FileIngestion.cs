using FactCheck.Core.Cases;
using FactCheck.Core.Comparison.Audit;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Documents;

namespace FactCheck.Local.Commands;

/// <summary>Takes files of this machine into a case, one at a time.</summary>
internal sealed class FileIngestion(Stores stores, CaseId caseId)
{
    private static readonly IngestionLimits Limits = new();

    private static readonly RuleBasedExtractor Extractor = new();

    private readonly DocumentIngestion _ingestion = new(stores, new DocumentReader(), Extractor, Limits, TimeProvider.System);
    private readonly HeadlineAudit _audit = new(stores, Extractor);

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
        var outcome = await _ingestion.IngestAsync(request, cancellationToken);
        return new(name, outcome) { Contradictions = await ContradictionsAsync(name, outcome, cancellationToken) };
    }

    /// <summary>Each document of a file that does not fit itself, by the name that the summary gives it.</summary>
    private async Task<IReadOnlyList<Contradiction>> ContradictionsAsync(string name, IngestionOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is IngestionOutcome.Several several)
        {
            var contradictions = new List<Contradiction>();
            foreach (var (index, part) in several.Outcomes.Index())
            {
                contradictions.AddRange(await ContradictionsAsync(FileResult.PartName(name, index), part, cancellationToken));
            }

            return contradictions;
        }

        if (outcome is not IngestionOutcome.Extracted { AlreadyKnown: false } done || await stores.Cases.FindAsync(caseId, cancellationToken) is not { } @case)
        {
            return [];
        }

        var report = await _audit.RunAsync(@case.Value, done.Document.Value, done.Claims, cancellationToken);
        return report.Findings.IsEmpty ? [] : [new(name, report.Findings)];
    }
}
