using CsvHelper;

namespace FactCheck.Api.Exchange.Tables;

/// <summary>Writes tables as CSV (RFC 4180, UTF-8), cells that a spreadsheet would take for a formula made inert.</summary>
internal static class CsvOutput
{
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    /// <summary>Writes rows that all have as many cells, the header first.</summary>
    public static async Task WriteAsync(Stream output, IEnumerable<IEnumerable<string?>> rows, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (var row in rows)
        {
            await csv.WriteRecordAsync([.. row.Select(cell => cell ?? string.Empty)], cancellationToken);
        }
    }
}
