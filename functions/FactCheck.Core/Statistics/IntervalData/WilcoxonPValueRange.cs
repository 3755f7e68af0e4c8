using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Core.Statistics.IntervalData;

/// <summary>
/// Two-sided p-values of the signed-rank test over all admissible values: every combination where there are few enough,
/// and otherwise a bracket. The bracket rests on the signs: with m pairs that can be above zero, the upper tail holds at
/// least the sign pattern seen and the 2^(n-m) patterns above it, so that p ≥ 2·2^(-m); likewise below.
/// </summary>
public static class WilcoxonPValueRange
{
    /// <summary>Most combinations that are all tried; fewer where there are many pairs, each test being longer then.</summary>
    public const long PointsTried = 50_000;

    private const double TestWork = 2e8;
    private const int SearchWork = 2_000_000;

    /// <summary>Computes the range.</summary>
    /// <param name="pairs">At least one pair.</param>
    /// <param name="zeros">Treatment of zeros.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static PValueRange Compute(
        IReadOnlyList<RatioRange> pairs,
        ZeroMethod zeros = ZeroMethod.Pratt,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfZero(pairs.Count, nameof(pairs));
        double PValue(IReadOnlyList<CountRatio> ratios)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return WilcoxonSignedRank.Compute(SignedRanks.Of(ratios, zeros)).PValue;
        }

        // When all pairs lie on one side, no flip but none reaches as far, whatever the ranks.
        if (pairs.Count <= WilcoxonSignedRank.ExactUpTo && (pairs.All(pair => pair.Low.Sign > 0) || pairs.All(pair => pair.High.Sign < 0)))
        {
            var unanimous = Floor(pairs);
            return new PValueRange(new Limits(unanimous, unanimous), true, new Limits(unanimous, unanimous), 0);
        }

        var most = (long)Math.Clamp(TestWork / Math.Pow(Math.Min(pairs.Count, WilcoxonSignedRank.ExactUpTo), 3), 1, PointsTried);
        if (RatioBox.Of(pairs, most) is { } box)
        {
            var range = box.Range(PValue);
            return new PValueRange(range, true, range, box.Points);
        }

        var search = new CoordinateSearch(pairs, PValue);
        return new PValueRange(new Limits(Floor(pairs), 1), false, search.Reached, search.Points);
    }

    private static double Floor(IReadOnlyList<RatioRange> pairs)
    {
        var above = pairs.Count(pair => pair.High.Sign > 0);
        var below = pairs.Count(pair => pair.Low.Sign < 0);
        return Math.Min(1, 2 * Math.Pow(2, -Math.Max(above, below)));
    }

    // Moves one pair at a time to its lowest, middle, equal or highest ratio as long as that widens what was reached.
    private sealed class CoordinateSearch
    {
        private readonly Func<IReadOnlyList<CountRatio>, double> _pValue;
        private readonly CountRatio[][] _choices;
        private readonly long _budget;

        public CoordinateSearch(IReadOnlyList<RatioRange> pairs, Func<IReadOnlyList<CountRatio>, double> pValue)
        {
            _pValue = pValue;
            _choices = [.. pairs.Select(Choices)];
            _budget = SearchWork / pairs.Count;
            var (least, greatest) = (1.0, 0.0);
            foreach (var (start, i) in new Func<RatioRange, CountRatio>[] { pair => pair.Low, pair => pair.Middle, pair => pair.High }.Select((start, i) => (start, i)))
            {
                least = Math.Min(least, Climb([.. pairs.Select(start)], -1, _budget * ((2 * i) + 1) / 6));
                greatest = Math.Max(greatest, Climb([.. pairs.Select(start)], 1, _budget * ((2 * i) + 2) / 6));
            }

            Reached = new Limits(least, greatest);
        }

        public Limits Reached { get; }

        public long Points { get; private set; }

        private static CountRatio[] Choices(RatioRange pair) => pair.AdmitsEqual
            ? [pair.Low, pair.Middle, pair.High, CountRatio.Of(1, 1)]
            : [pair.Low, pair.Middle, pair.High];

        private double Climb(CountRatio[] point, int direction, long until)
        {
            var best = Evaluate(point);
            for (var improved = true; improved;)
            {
                improved = false;
                for (var pair = 0; pair < point.Length && Points < until; pair++)
                {
                    foreach (var choice in _choices[pair])
                    {
                        var before = point[pair];
                        point[pair] = choice;
                        var value = Evaluate(point);
                        if ((value - best) * direction > 1e-15)
                        {
                            (best, improved) = (value, true);
                        }
                        else
                        {
                            point[pair] = before;
                        }
                    }
                }
            }

            return best;
        }

        private double Evaluate(CountRatio[] point)
        {
            Points++;
            return _pValue(point);
        }
    }
}
