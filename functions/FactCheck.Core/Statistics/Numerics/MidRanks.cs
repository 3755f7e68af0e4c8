namespace FactCheck.Core.Statistics.Numerics;

/// <summary>Ranks counted from 1, tied items sharing the mean of theirs.</summary>
internal static class MidRanks
{
    public static double[] Of<T>(IReadOnlyList<T> items, Comparison<T> comparison)
    {
        var order = Enumerable.Range(0, items.Count).ToArray();
        Array.Sort(order, (i, j) => comparison(items[i], items[j]));
        var ranks = new double[items.Count];
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && comparison(items[order[start]], items[order[end]]) == 0)
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                ranks[order[i]] = (start + 1 + end) / 2.0;
            }

            start = end;
        }

        return ranks;
    }
}
