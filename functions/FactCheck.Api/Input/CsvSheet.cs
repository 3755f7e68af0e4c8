using System.Globalization;
using System.Text;
using CsvHelper;

namespace FactCheck.Api.Input;

/// <summary>
/// A CSV body in UTF-8 (RFC 4180; semicolons or tabs may separate): its header, the rows that have as many fields, and the
/// others with what is wrong with them. Lines count from 1.
/// </summary>
/// <param name="Header">The names of the columns as they stand; empty when <paramref name="Fault"/> says why.</param>
/// <param name="Rows">The rows that can be read, with the line that each starts on.</param>
/// <param name="Malformed">The rows that cannot be read, with the line that each starts on and the reason.</param>
/// <param name="Fault">What is wrong with the whole; null when nothing is.</param>
internal sealed record CsvSheet(
    IReadOnlyList<string> Header,
    IReadOnlyList<(long Line, IReadOnlyList<string> Cells)> Rows,
    IReadOnlyList<(long Line, string Reason)> Malformed,
    string? Fault)
{
    private static readonly char[] Separators = [',', ';', '\t'];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static CsvSheet Read(ReadOnlySpan<byte> content)
    {
        string text;
        try
        {
            text = Utf8.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Unread("The CSV is not in UTF-8.");
        }

        return string.IsNullOrWhiteSpace(text) ? Unread("The CSV is empty.") : Read(text);
    }

    private static CsvSheet Read(string text)
    {
        var malformed = new List<(long Line, string Reason)>();
        using var reader = CsvReader.FromText(text, new()
        {
            Separator = SeparatorOf(text),
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            MaxRecordSize = int.MaxValue,
            TrackLineNumbers = true,
            FormatProvider = CultureInfo.InvariantCulture,
            OnMalformedRecord = record => malformed.Add((record.LineNumber, Describe(record.Reason))),
        });
        reader.ReadHeader();
        var header = reader.Headers.ToArray();
        var rows = new List<(long Line, IReadOnlyList<string> Cells)>();
        while (reader.Read())
        {
            rows.Add((reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]));
        }

        var faulty = malformed.Select(record => record.Line).ToHashSet();
        return new(header, [.. rows.Where(row => !faulty.Contains(row.Line))], malformed, null);
    }

    private static CsvSheet Unread(string fault) => new([], [], [], fault);

    private static string Describe(CsvMalformedReason reason) => reason is CsvMalformedReason.FieldCountMismatch
        ? "does not have as many fields as the header"
        : "has a quotation mark out of place";

    private static char SeparatorOf(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length).ToString();
        return Separators.MaxBy(separator => header.Count(letter => letter == separator));
    }
}
