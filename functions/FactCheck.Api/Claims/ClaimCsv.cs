using CsvHelper;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Claims;

/// <summary>Claims as a table: a row for each claim, RFC 4180, cells that a spreadsheet would take for a formula made inert.</summary>
internal static class ClaimCsv
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    /// <summary>Writes the header and the rows.</summary>
    public static async Task WriteAsync(Stream output, IEnumerable<Claim> claims, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        await csv.WriteRecordAsync([.. ClaimColumns.All.Select(column => column.Name)], cancellationToken);
        foreach (var claim in claims)
        {
            await csv.WriteRecordAsync([.. ClaimColumns.All.Select(column => column.Value(claim) ?? string.Empty)], cancellationToken);
        }
    }
}
