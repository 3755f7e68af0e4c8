using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Core.Statistics.IntervalData;

/// <summary>
/// Two-sided p-values of the sign test over all admissible values. Only how many pairs fall each way matters, so that
/// trying each possible split gives the true range, with open ends too.
/// </summary>
public static class SignTestRange
{
    /// <summary>Computes the range.</summary>
    /// <param name="pairs">At least one pair.</param>
    public static PValueRange Compute(IReadOnlyCollection<RatioRange> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfZero(pairs.Count, nameof(pairs));
        HashSet<(int Positive, int Negative)> splits = [(0, 0)];
        foreach (var pair in pairs)
        {
            splits = [.. splits.SelectMany(split => Signs(pair).Select(sign =>
                (split.Positive + (sign > 0 ? 1 : 0), split.Negative + (sign < 0 ? 1 : 0))))];
        }

        var values = splits.Select(split => SignTest.Compute(split.Positive, split.Negative, 0).PValue).ToList();
        var range = new Limits(values.Min(), values.Max());
        return new PValueRange(range, true, range, splits.Count);
    }

    private static IEnumerable<int> Signs(RatioRange pair)
    {
        if (pair.Low.Sign < 0)
        {
            yield return -1;
        }

        if (pair.AdmitsEqual)
        {
            yield return 0;
        }

        if (pair.High.Sign > 0)
        {
            yield return 1;
        }
    }
}
