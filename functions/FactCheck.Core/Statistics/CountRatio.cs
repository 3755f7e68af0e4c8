namespace FactCheck.Core.Statistics;

/// <summary>
/// The ratio of two counts, kept as whole numbers so that equal ratios are recognised as equal: the logarithms of 2/3
/// and 3/2 often differ in their last bit, which would lose ties between ranks.
/// </summary>
public readonly record struct CountRatio
{
    private CountRatio(long numerator, long denominator, bool continuityCorrected)
    {
        Numerator = numerator;
        Denominator = denominator;
        ContinuityCorrected = continuityCorrected;
    }

    /// <summary>Numerator as compared: twice the count plus one where <see cref="ContinuityCorrected"/>.</summary>
    public long Numerator { get; }

    /// <summary>Denominator as compared: twice the count plus one where <see cref="ContinuityCorrected"/>.</summary>
    public long Denominator { get; }

    /// <summary>Whether one half was added to both counts because one of them is zero.</summary>
    public bool ContinuityCorrected { get; }

    /// <summary>Logarithm of the ratio. Swapping the counts changes its sign and nothing else.</summary>
    public double Log => Sign * Math.Log((double)Math.Max(Numerator, Denominator) / Math.Min(Numerator, Denominator));

    /// <summary>1 when the first count is larger, -1 when it is smaller, 0 when both are equal.</summary>
    public int Sign => Numerator.CompareTo(Denominator);

    /// <summary>The ratio of two counts between 0 and 10 billion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static CountRatio Of(long first, long second)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(second);
        return first == 0 || second == 0
            ? new CountRatio((2 * first) + 1, (2 * second) + 1, true)
            : new CountRatio(first, second, false);
    }

    /// <summary>A ratio without bound: infinite when positive, zero when negative.</summary>
    public static CountRatio Unbounded(bool positive) => positive ? new CountRatio(1, 0, false) : new CountRatio(0, 1, false);

    /// <summary>Orders ratios by how far they are from 1, in exact arithmetic.</summary>
    public static int CompareMagnitude(CountRatio left, CountRatio right)
    {
        var product = (Int128)Math.Max(left.Numerator, left.Denominator) * Math.Min(right.Numerator, right.Denominator);
        return product.CompareTo((Int128)Math.Max(right.Numerator, right.Denominator) * Math.Min(left.Numerator, left.Denominator));
    }

    /// <summary>Sign of the sum of two logarithms, in exact arithmetic.</summary>
    public static int SignOfSum(CountRatio left, CountRatio right) =>
        ((Int128)left.Numerator * right.Numerator).CompareTo((Int128)left.Denominator * right.Denominator);
}
