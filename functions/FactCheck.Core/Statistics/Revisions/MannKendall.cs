using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Revisions;

/// <summary>
/// The Mann-Kendall test of a monotone trend (Mann 1945; Kendall 1975), with the variance corrected for ties in times and
/// in values (Kendall 1975, chapter 4) and a continuity correction of one.
/// </summary>
public static class MannKendall
{
    /// <summary>Tests values against times; neither need be distinct.</summary>
    /// <exception cref="ArgumentException">Lengths differ or fewer than two points.</exception>
    public static MannKendallResult Compute(IReadOnlyList<double> times, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Count, times.Count, nameof(values));
        ArgumentOutOfRangeException.ThrowIfLessThan(times.Count, 2, nameof(times));
        long s = 0;
        for (var i = 0; i < times.Count; i++)
        {
            for (var j = i + 1; j < times.Count; j++)
            {
                s += Math.Sign(times[j] - times[i]) * Math.Sign(values[j] - values[i]);
            }
        }

        var x = new Ties(times);
        var y = new Ties(values);
        var variance = Variance(times.Count, x, y);
        var z = s == 0 || variance <= 0 ? 0 : (s - Math.Sign(s)) / Math.Sqrt(variance);
        double n = times.Count;
        var pairs = n * (n - 1) / 2;
        var spread = Math.Sqrt((pairs - (x.Pairs / 2)) * (pairs - (y.Pairs / 2)));
        return new MannKendallResult(s, variance, z, Tail.NormalBeyond(z), spread > 0 ? s / spread : null);
    }

    /// <summary>Variance of S without a trend, given the ties.</summary>
    internal static double Variance(IReadOnlyList<double> times, IReadOnlyList<double> values) =>
        Variance(times.Count, new Ties(times), new Ties(values));

    private static double Variance(double n, Ties x, Ties y)
    {
        var main = ((n * (n - 1) * ((2 * n) + 5)) - x.Spread - y.Spread) / 18;
        var pairs = x.Pairs * y.Pairs / (2 * n * (n - 1));
        var triples = n > 2 ? x.Triples * y.Triples / (9 * n * (n - 1) * (n - 2)) : 0;
        return main + pairs + triples;
    }

    private readonly struct Ties
    {
        public Ties(IEnumerable<double> values)
        {
            foreach (var group in values.GroupBy(value => value))
            {
                double t = group.Count();
                Pairs += t * (t - 1);
                Triples += t * (t - 1) * (t - 2);
                Spread += t * (t - 1) * ((2 * t) + 5);
            }
        }

        public double Pairs { get; }

        public double Triples { get; }

        public double Spread { get; }
    }
}
