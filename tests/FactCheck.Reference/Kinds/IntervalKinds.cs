using FactCheck.Core.Claims;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.IntervalData;
using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Reference.Kinds;

internal static class IntervalKinds
{
    public static object Box(ReferenceCase item)
    {
        var pairs = Pairs(item);
        var (low, high) = IntervalBox.Compute(pairs);
        double VDropped(Func<RatioRange, CountRatio> end) => SignedRanks.Of(pairs.Select(end), ZeroMethod.Wilcoxon).V;
        return new
        {
            low = Corner(low),
            high = Corner(high),
            v_zeros_dropped_at_corners = new[] { VDropped(pair => pair.Low), VDropped(pair => pair.High) },
            v_zeros_dropped_true_range = item.Expected.ContainsKey("v_zeros_dropped_true_range")
                ? Shape.Pair(RatioBox.Of(pairs, long.MaxValue)!.RangeOfV(ZeroMethod.Wilcoxon))
                : null,
        };
    }

    public static object PValues(ReferenceCase item)
    {
        var pairs = Pairs(item);
        var zeros = PairedKinds.ZeroMethodOf(item);
        double PValue(IEnumerable<CountRatio> ratios) =>
            WilcoxonSignedRank.Compute(SignedRanks.Of(ratios, zeros), NullDistribution.Exact).PValue;

        var range = RatioBox.Of(pairs, long.MaxValue)!.Range(PValue);
        var corners = Enumerable.Range(0, 1 << pairs.Count)
            .Select(corner => PValue(pairs.Select((pair, i) => (corner & (1 << i)) == 0 ? pair.Low : pair.High)))
            .ToList();
        return new
        {
            p_min = range.Lower,
            p_max = range.Upper,
            p_all_low = PValue(pairs.Select(pair => pair.Low)),
            p_all_high = PValue(pairs.Select(pair => pair.High)),
            p_corner_min = corners.Min(),
            p_corner_max = corners.Max(),
            p_along_path = Path(item, PValue),
        };
    }

    private static double[]? Path(ReferenceCase item, Func<IEnumerable<CountRatio>, double> pValue)
    {
        if (item.Options["path"] is not { } path)
        {
            return null;
        }

        var moving = path["pair"]!.GetValue<int>();
        var official = ReferenceCase.Numbers(path["others_official"]);
        var other = ReferenceCase.Numbers(path["others_other"]);
        return [.. ReferenceCase.Numbers(path["official"]).Select(count => pValue(
            official.Select((value, i) => CountRatio.Of((long)(i == moving ? count : value), (long)other[i]))))];
    }

    private static object Corner(BoxCorner corner) => new
    {
        median = corner.Median,
        mean = corner.Mean,
        hodges_lehmann = corner.HodgesLehmann,
        v_walsh = corner.VWalsh,
        v_pratt = corner.VPratt,
    };

    private static List<RatioRange> Pairs(ReferenceCase item) =>
        [.. item.Table("official").Zip(item.Table("other"), (first, second) => new RatioRange(Interval(first), Interval(second)))];

    private static CountInterval Interval(double[] ends) => new((long)ends[0], (long)ends[^1]);
}
