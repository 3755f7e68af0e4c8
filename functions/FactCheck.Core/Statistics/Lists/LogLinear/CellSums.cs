namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// Sums over sets of lists (Yates 1937): over subsets, which turns parameters into linear predictors, and over supersets,
/// which turns cells into margins.
/// </summary>
internal static class CellSums
{
    /// <summary>Replaces each value by the sum over the subsets of its cell.</summary>
    public static void OverSubsets(double[] values)
    {
        for (var bit = 1; bit < values.Length; bit <<= 1)
        {
            for (var cell = 0; cell < values.Length; cell++)
            {
                if ((cell & bit) != 0)
                {
                    values[cell] += values[cell ^ bit];
                }
            }
        }
    }

    /// <summary>Replaces each value by the sum over the supersets of its cell.</summary>
    public static void OverSupersets(double[] values)
    {
        for (var bit = 1; bit < values.Length; bit <<= 1)
        {
            for (var cell = 0; cell < values.Length; cell++)
            {
                if ((cell & bit) == 0)
                {
                    values[cell] += values[cell | bit];
                }
            }
        }
    }
}
