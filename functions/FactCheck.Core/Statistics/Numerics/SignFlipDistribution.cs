namespace FactCheck.Core.Statistics.Numerics;

/// <summary>
/// The exact distribution of a sum of ranks when each rank is counted or not with probability one half, by convolution
/// (Hollander, Wolfe and Chicken 2014, section 3.1; ties as in Streitberg and Röhmel 1986).
/// </summary>
internal sealed class SignFlipDistribution
{
    private readonly double[] _cumulative;
    private readonly int _scale;

    /// <param name="ranks">Ranks or midranks, so that twice each is whole.</param>
    public SignFlipDistribution(IReadOnlyList<double> ranks)
    {
        _scale = ranks.All(double.IsInteger) ? 1 : 2;
        var total = (int)Math.Round(ranks.Sum() * _scale);
        var mass = new double[total + 1];
        mass[0] = 1;
        var reached = 0;
        foreach (var rank in ranks.Order())
        {
            var step = (int)Math.Round(rank * _scale);
            reached += step;
            for (var sum = reached; sum >= step; sum--)
            {
                mass[sum] = (mass[sum] + mass[sum - step]) / 2;
            }

            for (var sum = 0; sum < step; sum++)
            {
                mass[sum] /= 2;
            }
        }

        _cumulative = mass;
        for (var sum = 1; sum <= total; sum++)
        {
            _cumulative[sum] += _cumulative[sum - 1];
        }
    }

    /// <summary>Probability of a sum at most <paramref name="value"/>.</summary>
    public double AtMost(double value)
    {
        var index = (int)Math.Floor((value * _scale) + 1e-6);
        return index < 0 ? 0 : Math.Min(1, _cumulative[Math.Min(index, _cumulative.Length - 1)]);
    }

    /// <summary>Probability of a sum at least <paramref name="value"/>; by symmetry about half of the total.</summary>
    public double AtLeast(double value) => AtMost(((_cumulative.Length - 1.0) / _scale) - value);

    /// <summary>
    /// Smallest whole sum reached with at least this probability. The slack keeps a probability that is met exactly from
    /// being missed by rounding.
    /// </summary>
    public int Quantile(double probability)
    {
        var value = 0;
        while (AtMost(value) < probability - 1e-14)
        {
            value++;
        }

        return value;
    }
}
