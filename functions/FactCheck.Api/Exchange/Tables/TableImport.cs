using System.Globalization;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Api.Input;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Tables;

/// <summary>Reads claims from the rows of a CSV whose columns are known by name.</summary>
internal static class TableImport
{
    /// <summary>The most rows of one import: each is written by itself.</summary>
    public const int MostRows = 10_000;

    /// <param name="content">The file.</param>
    /// <param name="known">The columns that are read.</param>
    /// <param name="required">The columns without which no row can be read, each with what may stand for it.</param>
    /// <param name="read">The claim of a row; what is wrong goes to the reader of the row.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ImportDraft Read(
        ReadOnlySpan<byte> content,
        IReadOnlyCollection<string> known,
        IReadOnlyCollection<string[]> required,
        Func<RowReader, Claim?> read,
        CancellationToken cancellationToken)
    {
        var sheet = CsvSheet.Read(content);
        if (sheet.Fault is { } fault)
        {
            return ImportDraft.Unreadable(fault);
        }

        var columns = new ColumnBinding(sheet.Header, known);
        var faults = columns.Faults
            .Concat(required.Where(names => !names.Any(columns.Has)).Select(names => $"There is no column {string.Join(" or ", names)}."))
            .Concat(sheet.Rows.Count > MostRows ? [string.Create(CultureInfo.InvariantCulture, $"There are {sheet.Rows.Count} rows; one import takes {MostRows}.")] : [])
            .ToList();
        if (faults.Count > 0)
        {
            return new() { Faults = faults };
        }

        var claims = new List<(long Line, Claim Claim)>();
        var skipped = sheet.Malformed.DistinctBy(row => row.Line).Select(row => new SkippedRow(row.Line, $"The row {row.Reason}.")).ToList();
        foreach (var (line, cells) in sheet.Rows.Where(row => !row.Cells.All(string.IsNullOrWhiteSpace)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = new RowReader(columns, cells);
            if (read(row) is { } claim && row.Refusal is null)
            {
                claims.Add((line, claim));
            }
            else
            {
                skipped.Add(new(line, row.Refusal!));
            }
        }

        return new() { Claims = claims, Skipped = skipped, IgnoredColumns = columns.Ignored };
    }
}
