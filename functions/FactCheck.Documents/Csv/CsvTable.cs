using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using FactCheck.Documents.Json;

namespace FactCheck.Documents.Csv;

/// <summary>A CSV file in memory, with what is wrong with it.</summary>
internal sealed class CsvTable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly List<string> _faults = [];
    private readonly List<string[]> _rows = [];

    private CsvTable(IEnumerable<string> header)
    {
        Columns = [.. header.Select(Canonical)];
        _faults.AddRange(Columns.Except(DocumentFields.All, StringComparer.Ordinal)
            .Select(column => $"the column '{column}' is not known; the columns are {string.Join(", ", DocumentFields.All)}"));
        _faults.AddRange(Columns.CountBy(column => column, StringComparer.Ordinal).Where(column => column.Value > 1)
            .Select(column => $"the column '{column.Key}' occurs twice"));
    }

    public ImmutableArray<string> Columns { get; }

    public IReadOnlyList<string[]> Rows => _rows;

    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Reads with the first separator that gives a column of texts; null when none does.</summary>
    public static CsvTable? Read(string content, CancellationToken cancellationToken)
    {
        foreach (var separator in Separators)
        {
            var malformed = new List<CsvMalformedRecord>();
            using var reader = CsvReader.FromText(content, Options(separator, malformed));
            reader.ReadHeader();
            if (reader.Headers.Select(Canonical).Contains(DocumentFields.Text))
            {
                var table = new CsvTable(reader.Headers);
                table.ReadRows(reader, cancellationToken);
                table._faults.AddRange(malformed.Select(Describe));
                return table;
            }
        }

        return null;
    }

    private static CsvReaderOptions Options(char separator, List<CsvMalformedRecord> malformed) => new()
    {
        Separator = separator,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        MaxRecordSize = int.MaxValue,
        TrackLineNumbers = true,
        FormatProvider = CultureInfo.InvariantCulture,
        OnMalformedRecord = record =>
        {
            if (record.Reason != CsvMalformedReason.StrayQuote)
            {
                malformed.Add(record);
            }
        },
    };

    private void ReadRows(CsvReader reader, CancellationToken cancellationToken)
    {
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            _rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }
    }

    private static string Describe(CsvMalformedRecord record)
    {
        var what = record.Reason switch
        {
            CsvMalformedReason.FieldCountMismatch => "does not have as many fields as the header",
            CsvMalformedReason.UnterminatedQuote => "has a quotation mark that is never closed",
            _ => "has text after a closing quotation mark",
        };
        return string.Create(CultureInfo.InvariantCulture, $"the row at line {record.LineNumber} {what}");
    }

    /// <summary>Columns are known by their letters alone: <c>Published on</c> and <c>published_on</c> are <c>publishedOn</c>.</summary>
    private static string Canonical(string column)
    {
        var letters = string.Concat(column.Where(char.IsLetterOrDigit));
        return DocumentFields.All.FirstOrDefault(field => string.Equals(field, letters, StringComparison.OrdinalIgnoreCase)) ?? column.Trim();
    }
}
