using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Rows;

namespace FactCheck.Storage.Azure;

/// <summary>A table of rows in Azure Table Storage.</summary>
internal sealed class AzureTable(TableClient client) : IRowTable
{
    private const int PageSize = 1000;
    private const int UpsertAttempts = 5;
    private static readonly string[] KeysOnly = ["PartitionKey", "RowKey"];

    public async Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken)
    {
        var found = await client.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } entity } ? RowEntity.Read(entity) : null;
    }

    public async Task<WriteOutcome> PutAsync(Row row, WriteCondition condition, CancellationToken cancellationToken)
    {
        var entity = RowEntity.Write(row);
        try
        {
            var response = condition switch
            {
                { MustBeAbsent: true } => await client.AddEntityAsync(entity, cancellationToken),
                { ETag: null } => await client.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancellationToken),
                { ETag: var text } when ETagText.Read(text) is { } etag => await client.UpdateEntityAsync(entity, etag, TableUpdateMode.Replace, cancellationToken),
                _ => null,
            };
            return response?.Headers.ETag is { } written ? new WriteOutcome.Written(ETagText.Write(written)) : new WriteOutcome.Conflict();
        }
        catch (RequestFailedException exception) when (IsDefeat(exception, condition))
        {
            return new WriteOutcome.Conflict();
        }
    }

    public async Task PutAllAsync(IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        foreach (var batch in TransactionBatches.Cut(rows.Select(RowEntity.Write)))
        {
            var actions = batch.Select(entity => new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity)).ToList();
            for (var attempt = 1; !await TrySubmitAsync(actions, isLast: attempt == UpsertAttempts, cancellationToken); attempt++)
            {
                // Azure refuses one of two that upsert the same row at the same moment: it is asked again.
            }
        }
    }

    public async Task<bool> DeleteAsync(string partition, string key, WriteCondition condition, CancellationToken cancellationToken)
    {
        var etag = condition.ETag is { } text ? ETagText.Read(text) : ETag.All;
        if (etag is null)
        {
            return false;
        }

        try
        {
            await client.DeleteEntityAsync(partition, key, etag.Value, cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status == 412)
        {
            return false;
        }
    }

    public async Task DeleteRangeAsync(string partition, KeyRange range, string? exceptPrefix, CancellationToken cancellationToken)
    {
        var filter = Filter(partition, range);
        if (exceptPrefix is not null)
        {
            var except = KeyRange.StartingWith(exceptPrefix);
            filter = $"{filter} and ({TableClient.CreateQueryFilter($"RowKey lt {except.From} or RowKey ge {except.Before}")})";
        }

        while (!await TryDeleteAsync(filter, cancellationToken))
        {
            // Somebody else removes the same: what is left has become less, and is looked up again.
        }
    }

    public async IAsyncEnumerable<Row> ReadAsync(
        string partition, KeyRange range, int? expected, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pageSize = Math.Min(expected ?? PageSize, PageSize);
        await foreach (var entity in client.QueryAsync<TableEntity>(Filter(partition, range), pageSize, cancellationToken: cancellationToken))
        {
            yield return RowEntity.Read(entity);
        }
    }

    private async Task<bool> TrySubmitAsync(List<TableTransactionAction> actions, bool isLast, CancellationToken cancellationToken)
    {
        try
        {
            await client.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (!isLast && exception.Status is (409 or 412))
        {
            return false;
        }
    }

    /// <summary>Removes what a filter finds, a hundred at a time; false when somebody else has removed some of it in the meantime.</summary>
    private async Task<bool> TryDeleteAsync(string filter, CancellationToken cancellationToken)
    {
        var keys = new List<TableEntity>();
        await foreach (var entity in client.QueryAsync<TableEntity>(filter, PageSize, KeysOnly, cancellationToken))
        {
            keys.Add(new TableEntity(entity.PartitionKey, entity.RowKey));
        }

        try
        {
            foreach (var batch in TransactionBatches.Cut(keys))
            {
                await client.SubmitTransactionAsync(batch.Select(entity => new TableTransactionAction(TableTransactionActionType.Delete, entity, ETag.All)), cancellationToken);
            }

            return true;
        }
        catch (TableTransactionFailedException exception) when (exception.Status == 404)
        {
            return false;
        }
    }

    private static string Filter(string partition, KeyRange range) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {range.From} and RowKey lt {range.Before}");

    private static bool IsDefeat(RequestFailedException exception, WriteCondition condition) => exception.Status switch
    {
        409 => condition.MustBeAbsent,
        404 or 412 => condition.ETag is not null,
        _ => false,
    };
}
