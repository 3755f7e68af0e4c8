using FactCheck.Core.Ingestion;

namespace FactCheck.Storage.Rows;

/// <summary>Listings in parts.</summary>
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
}
