namespace FactCheck.Api.Exchange.Tables;

/// <summary>Finds the columns of a table by name, in any order and letter case.</summary>
internal sealed class ColumnBinding
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.OrdinalIgnoreCase);

    public ColumnBinding(IReadOnlyList<string> header, IReadOnlyCollection<string> known)
    {
        var ignored = new List<string>();
        for (var index = 0; index < header.Count; index++)
        {
            var name = header[index].Trim();
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                ignored.Add(name);
            }
            else if (!_indexes.TryAdd(name, index))
            {
                Faults = [.. Faults, $"The column '{name}' occurs twice."];
            }
        }

        Ignored = ignored;
    }

    /// <summary>The columns that nothing is read from, in the order of the file.</summary>
    public IReadOnlyList<string> Ignored { get; }

    public IReadOnlyList<string> Faults { get; } = [];

    public bool Has(string column) => _indexes.ContainsKey(column);

    /// <summary>The cell of a column; null when there is no such column.</summary>
    public string? Cell(IReadOnlyList<string> cells, string column) => _indexes.TryGetValue(column, out var index) ? cells[index] : null;
}
