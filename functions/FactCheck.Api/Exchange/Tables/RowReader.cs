using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Api.Input;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Tables;

/// <summary>Reads the cells of one row and collects every fault. A faulty cell reads as an empty one.</summary>
internal sealed partial class RowReader(ColumnBinding columns, IReadOnlyList<string> cells)
{
    private const int ShownLength = 40;
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly string[] DateForms =
        ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.fff", "yyyy-MM-ddTHH:mm:ss", "d MMMM yyyy", "dd MMMM yyyy", "d-MMMM-yyyy", "dd-MMMM-yyyy"];

    private readonly List<string> _faults = [];

    /// <summary>Everything that is wrong with the row, in sentences; null when nothing is.</summary>
    public string? Refusal => _faults.Count == 0 ? null : string.Join(' ', _faults.Distinct(StringComparer.Ordinal));

    public bool Has(string column) => columns.Has(column);

    public void Fault(string fault) => _faults.Add(fault);

    /// <summary>A fault when a cell that is needed is empty; one that holds something else has its own.</summary>
    public void Need(string column, string consequence)
    {
        if (string.IsNullOrWhiteSpace(columns.Cell(cells, column)))
        {
            Fault($"{column} is empty: {consequence}");
        }
    }

    /// <summary>One line of text; null when empty.</summary>
    public string? Line(string column) => Text(column, FreeText.Line);

    /// <summary>Any text; null when empty. The apostrophe by which an export made a formula inert is taken off again.</summary>
    public string? Text(string column, int longest = FreeText.Paragraphs)
    {
        var cell = columns.Cell(cells, column);
        if (string.IsNullOrWhiteSpace(cell))
        {
            return null;
        }

        if (cell.Length > longest)
        {
            Fault(string.Create(CultureInfo.InvariantCulture, $"{column} has more than {longest} characters."));
            return null;
        }

        if (cell.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')))
        {
            Fault($"{column} holds a control character.");
            return null;
        }

        return cell.Length > 1 && cell[0] == '\'' && FormulaStarts.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
    }

    /// <summary>A number of people; null when empty.</summary>
    public long? Count(string column)
    {
        if (Line(column)?.Trim() is not { } text)
        {
            return null;
        }

        if (WholeNumber().Match(text) is { Success: true } match
            && long.TryParse(match.Groups["digits"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= CountInterval.Maximum)
        {
            return number;
        }

        Fault($"{column} is '{Shown(text)}': a whole number from 0 to {CountInterval.Maximum.ToString("N0", CultureInfo.InvariantCulture)} belongs there.");
        return null;
    }

    /// <summary>A day; null when empty. The time of day, when there is one, is left out.</summary>
    public DateOnly? Date(string column)
    {
        if (Line(column)?.Trim() is not { } text)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.Year > 1600)
        {
            return DateOnly.FromDateTime(time);
        }

        Fault($"{column} is '{Shown(text)}': a date such as 2022-01-31 or 31 January 2022, after 1600, belongs there.");
        return null;
    }

    private static string Shown(string text) => text.Length <= ShownLength ? text : text[..ShownLength] + "…";

    [GeneratedRegex(@"^(?<digits>[0-9]+)(?:\.0+)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WholeNumber();
}
