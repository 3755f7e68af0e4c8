using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// How many people are on which of two to five lists. A cell is numbered by its history read as a binary number, list 1
/// first: "101" of three lists is cell 5. Cell 0, the people on no list, is what is to be estimated.
/// </summary>
public sealed class ListTable
{
    /// <summary>Fewest lists.</summary>
    public const int MinimumLists = 2;

    /// <summary>Most lists; beyond them there are too many models to fit them all.</summary>
    public const int MaximumLists = 5;

    private ListTable(int lists, ImmutableArray<long> cells)
    {
        Lists = lists;
        Cells = cells;
        Observed = cells.Sum();
    }

    /// <summary>Number of lists.</summary>
    public int Lists { get; }

    /// <summary>People in each cell; cell 0 holds 0.</summary>
    public ImmutableArray<long> Cells { get; }

    /// <summary>People on at least one list.</summary>
    public long Observed { get; }

    /// <summary>People on exactly one list, on exactly two, and so on.</summary>
    public ImmutableArray<long> Frequencies =>
        [.. Enumerable.Range(1, Lists).Select(n => Cells.Where((_, cell) => int.PopCount(cell) == n).Sum())];

    /// <summary>The table of the given cells; cells that are not given are observed zeros.</summary>
    /// <param name="lists">Number of lists, 2 to 5.</param>
    /// <param name="cells">People by history, "0" and "1" for each list in order.</param>
    /// <exception cref="ArgumentException">A history has another length or other signs, is all zeros, or a count is negative or above ten billion.</exception>
    public static ListTable Of(int lists, IReadOnlyDictionary<string, long> cells)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lists, MinimumLists);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lists, MaximumLists);
        ArgumentNullException.ThrowIfNull(cells);
        var counts = new long[1 << lists];
        foreach (var (history, count) in cells)
        {
            if (history.Length != lists || history.AsSpan().ContainsAnyExcept('0', '1') || !history.Contains('1', StringComparison.Ordinal))
            {
                throw new ArgumentException($"'{history}' is not a history of {lists} lists.", nameof(cells));
            }

            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(cells));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(count, CountInterval.Maximum, nameof(cells));
            counts[int.Parse(history, NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture)] = count;
        }

        return new ListTable(lists, [.. counts]);
    }

    /// <summary>History of a cell, such as "101".</summary>
    public string History(int cell) => cell.ToString($"B{Lists}", CultureInfo.InvariantCulture);

    /// <summary>The two-list table of one pair: both, only the first, only the second, counted from 1.</summary>
    internal (long First, long Second, long Both) Pair(int first, int second)
    {
        var (a, b) = (1 << (Lists - first), 1 << (Lists - second));
        return (Margin(a), Margin(b), Margin(a | b));
    }

    /// <summary>People on all lists of a set, whatever else they are on.</summary>
    internal long Margin(int set) => Cells.Where((_, cell) => (cell & set) == set).Sum();
}
