using System.Globalization;
using System.Text;
using CsvHelper;

namespace FactCheck.Api.Input;

/// <summary>Reads a CSV body in UTF-8 (RFC 4180; semicolons or tabs may separate) as rows of text, the header first.</summary>
internal static class CsvRows
{
    public const string MediaType = "text/csv";

    private static readonly char[] Separators = [',', ';', '\t'];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rows, and every fault found in their form.</summary>
    public static (IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Faults) Read(ReadOnlySpan<byte> content)
    {
        string text;
        try
        {
            text = Utf8.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return ([], ["The CSV is not in UTF-8."]);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return ([], ["The CSV is empty."]);
        }

        var faults = new List<string>();
        using var reader = CsvReader.FromText(text, new()
        {
            Separator = SeparatorOf(text),
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            MaxRecordSize = int.MaxValue,
            TrackLineNumbers = true,
            FormatProvider = CultureInfo.InvariantCulture,
            OnMalformedRecord = record => faults.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"The row at line {record.LineNumber} {(record.Reason is CsvMalformedReason.FieldCountMismatch ? "does not have as many fields as the header" : "has a quotation mark out of place")}.")),
        });
        reader.ReadHeader();
        var rows = new List<IReadOnlyList<string>> { reader.Headers };
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return (rows, faults);
    }

    private static char SeparatorOf(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length).ToString();
        return Separators.MaxBy(separator => header.Count(letter => letter == separator));
    }
}
