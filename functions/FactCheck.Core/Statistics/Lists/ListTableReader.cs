using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Statistics.Lists;

/// <summary>
/// Reads a table of lists from rows of text: one column of 0 and 1 for each list and, where a row stands for several
/// people, a column named count, n, freq, frequency or people.
/// </summary>
public static class ListTableReader
{
    /// <summary>Why totals cannot be used.</summary>
    public const string TotalsRefused =
        "Totals of sources cannot be used: the estimate rests on how many people are on which lists at once, which totals do not say. Give one 0/1 column for each list, or the lists themselves.";

    private const int ErrorsShown = 20;

    private static readonly string[] CountNames = ["count", "n", "freq", "frequency", "people"];

    /// <summary>Reads rows, the first of which names the columns.</summary>
    public static ListTableOutcome Read(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count < 2)
        {
            return Refuse("A header and at least one row are needed.");
        }

        var header = rows[0].Select(name => name.Trim()).ToList();
        var body = rows.Skip(1).Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        var counts = header.FindIndex(name => CountNames.Contains(name, StringComparer.OrdinalIgnoreCase));
        var lists = Enumerable.Range(0, header.Count).Where(column => column != counts).ToList();
        if (!lists.Exists(column => body.TrueForAll(row => column < row.Count && row[column].Trim() is "0" or "1")))
        {
            return Refuse(TotalsRefused);
        }

        if (lists.Count is < ListTable.MinimumLists or > ListTable.MaximumLists)
        {
            return Refuse($"Between {ListTable.MinimumLists} and {ListTable.MaximumLists} lists are needed; there are {lists.Count}.");
        }

        var errors = new List<string>();
        var cells = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var i = 0; i < body.Count; i++)
        {
            AddRow(body[i], i + 2, header.Count, lists, counts, cells, errors);
        }

        return errors.Count > 0
            ? new ListTableOutcome(null, [], [.. errors.Take(ErrorsShown)])
            : new ListTableOutcome(ListTable.Of(lists.Count, cells), [.. lists.Select(column => header[column])], []);
    }

    private static void AddRow(
        IReadOnlyList<string> row,
        int number,
        int columns,
        List<int> lists,
        int counts,
        Dictionary<string, long> cells,
        List<string> errors)
    {
        if (row.Count != columns)
        {
            errors.Add($"Row {number} has {row.Count} cells; the header has {columns}.");
            return;
        }

        long people = 1;
        var history = string.Concat(lists.Select(column => row[column].Trim()));
        if (history.Length != lists.Count || history.Any(sign => sign is not ('0' or '1')))
        {
            errors.Add($"Row {number}: a list's column holds 0 or 1 only.");
        }
        else if (counts >= 0 && !long.TryParse(row[counts].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out people))
        {
            errors.Add($"Row {number}: '{row[counts]}' is not a number of people.");
        }
        else if (!history.Contains('1', StringComparison.Ordinal) && people > 0)
        {
            errors.Add($"Row {number} counts people on no list; nobody can have seen them.");
        }
        else if (people > 0)
        {
            cells[history] = Math.Min(CountInterval.Maximum, people) + cells.GetValueOrDefault(history);
            if (cells[history] > CountInterval.Maximum)
            {
                errors.Add($"Row {number}: the count is above ten billion.");
            }
        }
    }

    private static ListTableOutcome Refuse(string reason) => new(null, [], [reason]);
}
