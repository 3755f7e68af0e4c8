using FactCheck.Api.Exchange.Tables;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Claims;

/// <summary>Claims as a table: a row for each claim.</summary>
internal static class ClaimCsv
{
    /// <summary>Writes the header and the rows.</summary>
    public static Task WriteAsync(Stream output, IEnumerable<Claim> claims, CancellationToken cancellationToken)
    {
        var rows = claims.Select(claim => ClaimColumns.All.Select(column => column.Value(claim)));
        return CsvOutput.WriteAsync(output, rows.Prepend(ClaimColumns.All.Select(column => column.Name)), cancellationToken);
    }
}
