using Azure.Data.Tables;

namespace FactCheck.Storage.Azure;

/// <summary>Cuts many entities into transactions that Azure takes.</summary>
internal static class TransactionBatches
{
    /// <summary>The entities in their order, in as few transactions as the limits allow.</summary>
    /// <exception cref="TableLimitException">A transaction would break a limit in another way.</exception>
    public static IEnumerable<IReadOnlyList<TableEntity>> Cut(IEnumerable<TableEntity> entities)
    {
        var batch = new List<TableEntity>();
        long size = 0;
        foreach (var entity in entities)
        {
            var more = TableLimits.RequestSize(entity);
            if (batch.Count == TableLimits.TransactionEntities || (batch.Count > 0 && size + more > TableLimits.TransactionBytes))
            {
                TableLimits.CheckTransaction(batch);
                yield return batch;
                batch = [];
                size = 0;
            }

            batch.Add(entity);
            size += more;
        }

        if (batch.Count > 0)
        {
            TableLimits.CheckTransaction(batch);
            yield return batch;
        }
    }
}
