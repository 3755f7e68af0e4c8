using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Benchmarks.Ingestion;

/// <summary>What an ingestion leaves in the store for one document.</summary>
internal sealed record PreparedDocument(
    SourceDocument Row, ImmutableArray<Claim> Claims, ReadOnlyMemory<byte> Original, ReadOnlyMemory<byte> Text, IngestionRecord Record)
{
    /// <summary>Takes a document in and reads back what that has left.</summary>
    public static async Task<PreparedDocument> MakeAsync(
        DocumentIngestion ingestion, Stores stores, IngestionRequest request, CancellationToken cancellationToken)
    {
        if (await ingestion.IngestAsync(request, cancellationToken) is not IngestionOutcome.Extracted { Document.Value: var row, Claims: var claims })
        {
            throw new InvalidOperationException($"{request.Path} is not extracted.");
        }

        var text = await stores.Content.ReadAsync(row, ContentKind.Text, cancellationToken);
        var record = await stores.Ingestions.FindAsync(row.CaseId, request.Path, cancellationToken);
        return new(row, claims, request.File.Content, text!.Value, record!);
    }

    /// <summary>Writes it as it stands, with nothing read and nothing extracted.</summary>
    public async Task WriteAsync(Stores stores, CancellationToken cancellationToken)
    {
        await stores.Content.WriteAsync(Row, ContentKind.Original, Original, cancellationToken);
        await stores.Content.WriteAsync(Row, ContentKind.Text, Text, cancellationToken);
        await stores.Claims.WriteAsync(Row.CaseId, Row.Id, Row.Generation!, Claims, cancellationToken);
        await stores.Documents.PutAsync(Row, WriteCondition.IfAbsent, cancellationToken);
        await stores.Ingestions.PutAsync(Record, cancellationToken);
    }
}
