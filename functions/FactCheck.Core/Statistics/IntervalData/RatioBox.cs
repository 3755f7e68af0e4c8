using System.Collections.Immutable;
using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Core.Statistics.IntervalData;

/// <summary>All combinations of distinct ratios that some pairs admit.</summary>
public sealed class RatioBox
{
    private const long RatiosExamined = 200_000;

    private readonly ImmutableArray<ImmutableArray<CountRatio>> _distinct;

    private RatioBox(ImmutableArray<ImmutableArray<CountRatio>> distinct, long points)
    {
        _distinct = distinct;
        Points = points;
    }

    /// <summary>Number of combinations.</summary>
    public long Points { get; }

    /// <summary>The box of some pairs; null when an end is open or there are more combinations than allowed.</summary>
    /// <param name="pairs">Pairs.</param>
    /// <param name="most">Most combinations allowed.</param>
    public static RatioBox? Of(IEnumerable<RatioRange> pairs, long most)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        long points = 1;
        var distinct = ImmutableArray.CreateBuilder<ImmutableArray<CountRatio>>();
        foreach (var pair in pairs)
        {
            if (pair.First.Upper is not { } first || pair.Second.Upper is not { } second
                || (Int128)(first - pair.First.Lower + 1) * (second - pair.Second.Lower + 1) > RatiosExamined)
            {
                return null;
            }

            ImmutableArray<CountRatio> ratios = [.. pair.Points().DistinctBy(Reduced)];
            distinct.Add(ratios);
            points *= ratios.Length;
            if (points > most)
            {
                return null;
            }
        }

        return new RatioBox(distinct.ToImmutable(), points);
    }

    /// <summary>Range of a statistic over every combination, by trying them all.</summary>
    public Limits Range(Func<IReadOnlyList<CountRatio>, double> statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var (least, greatest) = (double.PositiveInfinity, double.NegativeInfinity);
        var places = new int[_distinct.Length];
        var current = _distinct.Select(ratios => ratios[0]).ToArray();
        while (true)
        {
            var value = statistic(current);
            (least, greatest) = (Math.Min(least, value), Math.Max(greatest, value));
            var pair = 0;
            while (pair < places.Length && ++places[pair] == _distinct[pair].Length)
            {
                places[pair] = 0;
                current[pair] = _distinct[pair][0];
                pair++;
            }

            if (pair == places.Length)
            {
                return new Limits(least, greatest);
            }

            current[pair] = _distinct[pair][places[pair]];
        }
    }

    /// <summary>Range of the signed-rank sum, which for zeros dropped before ranking is not at the corners.</summary>
    public Limits RangeOfV(ZeroMethod zeros) => Range(ratios => SignedRanks.Of(ratios, zeros).V);

    private static (long Numerator, long Denominator) Reduced(CountRatio ratio)
    {
        var divisor = (long)System.Numerics.BigInteger.GreatestCommonDivisor(ratio.Numerator, ratio.Denominator);
        return (ratio.Numerator / divisor, ratio.Denominator / divisor);
    }
}
