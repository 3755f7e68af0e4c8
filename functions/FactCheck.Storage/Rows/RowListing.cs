using FactCheck.Core.Ingestion;

namespace FactCheck.Storage.Rows;

/// <summary>Listings, in parts and whole.</summary>
internal static class RowListing
{
    /// <summary>One part of a partition.</summary>
    public static async Task<Page<T>> ListAsync<T>(this IRowTable table, string name, string partition, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfLessThan(page.Limit, 1, nameof(page));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(page.Limit, PageRequest.MaximumLimit, nameof(page));
        var listing = $"{name}/{partition}";
        var range = page.Continuation is null ? KeyRange.All : KeyRange.Behind(ContinuationToken.Read(listing, page.Continuation));
        var rows = new List<Row>(page.Limit + 1);
        await foreach (var row in table.ReadAsync(partition, range, page.Limit + 1, cancellationToken))
        {
            rows.Add(row);
            if (rows.Count > page.Limit)
            {
                break;
            }
        }

        var more = rows.Count > page.Limit;
        return new([.. rows.Take(page.Limit).Select(RowJson.Read<T>)], more ? ContinuationToken.Create(listing, rows[page.Limit - 1].Key) : null);
    }

    /// <summary>The values of a stretch of a partition, all of them.</summary>
    public static async Task<IReadOnlyList<T>> ReadValuesAsync<T>(this IRowTable table, string partition, KeyRange range, CancellationToken cancellationToken)
    {
        var values = new List<T>();
        await foreach (var row in table.ReadAsync(partition, range, null, cancellationToken))
        {
            values.Add(RowJson.Read<T>(row));
        }

        return values;
    }
}
