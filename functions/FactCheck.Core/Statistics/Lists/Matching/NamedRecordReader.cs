using System.Globalization;

namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>
/// Reads named lists from rows of text with the columns <c>list</c> and <c>name</c> and, where known, <c>id</c>,
/// <c>date</c> (2022-01-06), <c>place</c> and <c>birthYear</c>. Without ids a record is known by its row.
/// </summary>
public static class NamedRecordReader
{
    private const int ErrorsShown = 20;

    /// <summary>Reads rows, the first of which names the columns.</summary>
    public static NamedRecordOutcome Read(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var header = rows.Count == 0 ? [] : rows[0].Select(name => name.Trim()).ToList();
        int Column(string name) => header.FindIndex(column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (Column("list") < 0 || Column("name") < 0)
        {
            return new NamedRecordOutcome([], ["The columns 'list' and 'name' are needed."]);
        }

        var records = new List<NamedRecord>();
        var errors = new List<string>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < rows.Count; i++)
        {
            string? Cell(string name) => Column(name) is var column and >= 0 && column < rows[i].Count && rows[i][column].Trim() is { Length: > 0 } text ? text : null;
            if (rows[i].All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            var id = Cell("id") ?? $"row-{(i + 1).ToString(CultureInfo.InvariantCulture)}";
            DateOnly? date = null;
            int? year = null;
            if (Cell("list") is not { } list || Cell("name") is not { } person)
            {
                errors.Add($"Row {i + 1} lacks a list or a name.");
            }
            else if (!ids.Add(id))
            {
                errors.Add($"Row {i + 1}: the id '{id}' stands twice.");
            }
            else if (!TryDate(Cell("date"), out date))
            {
                errors.Add($"Row {i + 1}: '{Cell("date")}' is not a date like 2022-01-06.");
            }
            else if (!TryYear(Cell("birthYear"), out year))
            {
                errors.Add($"Row {i + 1}: '{Cell("birthYear")}' is not a year.");
            }
            else
            {
                records.Add(new NamedRecord(id, list, person, date, Cell("place"), year));
            }
        }

        return errors.Count > 0 ? new NamedRecordOutcome([], [.. errors.Take(ErrorsShown)]) : new NamedRecordOutcome([.. records], []);
    }

    private static bool TryDate(string? text, out DateOnly? date)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        date = read ? value : null;
        return read || text is null;
    }

    private static bool TryYear(string? text, out int? year)
    {
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 1850 and < 2200;
        year = read ? value : null;
        return read || text is null;
    }
}
