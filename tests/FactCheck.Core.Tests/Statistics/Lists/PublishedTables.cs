using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Tests.Statistics.Lists;

/// <summary>Tables of lists that others have published results about.</summary>
internal static class PublishedTables
{
    /// <summary>Killings in Kosovo, 1999: EXH, ABA, OSCE, HRW (Ball, Betts, Scheuren, Dudukovich and Asher 2002).</summary>
    public static ListTable Kosovo { get; } = Of(4, 306, 936, 123, 845, 31, 217, 32, 1131, 106, 228, 42, 177, 18, 181, 27);

    /// <summary>Trafficking in Korea (Silverman, Chan and Vincent, user guide of MultipleSystemsEstimation).</summary>
    public static ListTable Korea { get; } = Of(3, 41, 5, 0, 5, 6, 54, 12);

    /// <summary>Children with spina bifida in upstate New York (Regal and Hook 1991; Madigan and York 1997).</summary>
    public static ListTable SpinaBifida { get; } = Of(3, 60, 49, 4, 247, 112, 142, 12);

    /// <summary>People with HIV in Rome (Abeni, Brancato and Perucci 1994).</summary>
    public static ListTable Hiv { get; } = Of(4, 205, 621, 11, 545, 10, 35, 3, 403, 6, 20, 0, 33, 1, 3, 0);

    /// <summary>An artificial table of Chan, Silverman and Vincent (2021), table 2.</summary>
    public static ListTable Artificial { get; } = Of(3, 20, 30, 0, 40, 0, 6, 0);

    public static ListModel Model(int lists, params string[] terms) =>
        ListModel.TryParse(lists, terms, out var model) ? model! : throw new ArgumentException("No such model.", nameof(terms));

    public static ListTable Of(int lists, params long[] cells) => ListTable.Of(
        lists,
        cells.Select((count, i) => (count, cell: i + 1)).ToDictionary(item => Convert.ToString(item.cell, 2).PadLeft(lists, '0'), item => item.count));
}
