using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;
using FactCheck.Documents.Encodings;
using FactCheck.Documents.Formats;
using FactCheck.Documents.Json;

namespace FactCheck.Documents.Csv;

/// <summary>
/// A table of documents, one a row, with a column <c>text</c> and any of the other fields of a document. Each row comes back as a JSON
/// file named after the table and the row, counted from 1 below the header.
/// </summary>
internal sealed class CsvDocumentsReader : IFormatReader
{
    private const int MostFaultsNamed = 10;

    public ReadOutcome Read(ReadRequest request)
    {
        var table = CsvTable.Read(TextDecoder.Decode(request.Content.Span, request.Charset), request.CancellationToken);
        if (table is null)
        {
            return Refuse.Unreadable($"The CSV file has no column '{DocumentFields.Text}' in its header.");
        }

        var faults = table.Faults;
        if (faults.Count > 0)
        {
            var more = faults.Count > MostFaultsNamed ? string.Create(CultureInfo.InvariantCulture, $"; and {faults.Count - MostFaultsNamed} more") : "";
            return Refuse.Unreadable($"The CSV file is at fault: {string.Join("; ", faults.Take(MostFaultsNamed))}{more}.");
        }

        return table.Rows.Count == 0
            ? Refuse.Unreadable("The CSV file has no rows below its header.")
            : new ReadOutcome.Several([.. table.Rows.Select((row, index) => File(request.Name, table.Columns, row, index + 1))]);
    }

    private static IncomingFile File(string name, ImmutableArray<string> columns, string[] row, int number)
    {
        var fields = columns.Zip(row).Where(field => field.Second.Length > 0).ToDictionary(field => field.First, field => field.Second, StringComparer.Ordinal);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{name}#{number}"),
            "application/json",
            JsonSerializer.SerializeToUtf8Bytes(fields, WireJson.Options));
    }
}
