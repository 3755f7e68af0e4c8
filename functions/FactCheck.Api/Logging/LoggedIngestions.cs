using System.Diagnostics;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.Extensions.Logging;

namespace FactCheck.Api.Logging;

/// <summary>
/// Writes a structured log line for each settled arrival: ids, state and counts, never a document's text. The current trace gets
/// the ids as soon as they are known.
/// </summary>
/// <param name="inner">Where the arrivals are kept.</param>
/// <param name="logger">Where the lines go.</param>
public sealed partial class LoggedIngestions(IIngestionLog inner, ILogger<LoggedIngestions> logger) : IIngestionLog
{
    /// <summary>A store whose arrivals are logged.</summary>
    /// <param name="stores">The store.</param>
    /// <param name="logger">Where the lines go.</param>
    public static Stores Around(Stores stores, ILogger<LoggedIngestions> logger)
    {
        ArgumentNullException.ThrowIfNull(stores);
        return stores with { Ingestions = new LoggedIngestions(stores.Ingestions, logger) };
    }

    /// <inheritdoc />
    public async Task PutAsync(IngestionRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        Activity.Current?
            .SetTag(SubjectAttributes.Case, record.CaseId?.Value)
            .SetTag(SubjectAttributes.Document, record.DocumentId?.Value)
            .SetTag(SubjectAttributes.State, record.State.ToString());
        await inner.PutAsync(record, cancellationToken);
        if (record.State is not IngestionState.Started)
        {
            LogSettled(record.State, record.CaseId?.Value, record.DocumentId?.Value, record.ClaimCount, record.Reason ?? string.Empty);
        }
    }

    /// <inheritdoc />
    public Task<IngestionRecord?> FindAsync(CaseId? caseId, string path, CancellationToken cancellationToken) =>
        inner.FindAsync(caseId, path, cancellationToken);

    /// <inheritdoc />
    public Task<Page<IngestionRecord>> ListAsync(CaseId? caseId, PageRequest page, CancellationToken cancellationToken) =>
        inner.ListAsync(caseId, page, cancellationToken);

    /// <inheritdoc />
    public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) => inner.DeleteAllAsync(caseId, cancellationToken);

    [LoggerMessage(Level = LogLevel.Information, Message = "Arrival {State} in case {CaseId}: document {DocumentId}, {ClaimCount} claims. {Reason}")]
    private partial void LogSettled(IngestionState state, string? caseId, string? documentId, int claimCount, string reason);
}
