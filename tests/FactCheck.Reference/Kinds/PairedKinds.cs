using System.Globalization;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Reference.Kinds;

internal static class PairedKinds
{
    public static object SignTest(ReferenceCase item)
    {
        var alternative = item.Text("alternative") switch
        {
            "greater" => Alternative.Greater,
            "less" => Alternative.Less,
            _ => Alternative.TwoSided,
        };
        var result = Core.Statistics.Paired.SignTest.Compute(item.Doubles("d"), alternative, item.Level);
        return new
        {
            n_positive = result.Positive,
            n_negative = result.Negative,
            n_zero = result.Zero,
            n = result.N,
            p_value = result.PValue,
            proportion_positive = result.ProportionPositive,
            proportion_ci = Shape.Pair(result.ProportionInterval),
        };
    }

    public static object Wilcoxon(ReferenceCase item)
    {
        var corrected = item.Options["continuity_correction"]?.GetValue<bool>() ?? true;
        var distribution = item.Text("mode") == "asymptotic"
            ? corrected ? NullDistribution.AsymptoticCorrected : NullDistribution.Asymptotic
            : NullDistribution.Exact;
        var zeros = ZeroMethodOf(item);
        var ranks = item.Input.ContainsKey("d")
            ? SignedRanks.Of(item.Doubles("d"), zeros)
            : SignedRanks.Of(Ratios(item), zeros);
        var result = WilcoxonSignedRank.Compute(ranks, distribution);
        return new
        {
            n = result.N,
            n_zero = result.Zeros,
            v = result.V,
            v_minus = result.VMinus,
            mean = result.Mean,
            variance = result.Variance,
            z = result.Z,
            p_value = result.PValue,
            p_greater = result.PGreater,
            p_less = result.PLess,
        };
    }

    public static object HodgesLehmann(ReferenceCase item)
    {
        var differences = item.Input.ContainsKey("d") ? item.Doubles("d") : [.. Ratios(item).Select(ratio => ratio.Log)];
        var result = Core.Statistics.Paired.HodgesLehmann.Compute(differences, item.Levels);
        return new
        {
            n = result.N,
            n_walsh = result.WalshAverages,
            estimate = result.Estimate,
            ci = result.Intervals.ToDictionary(
                interval => Math.Round(interval.Level * 100, 6).ToString(CultureInfo.InvariantCulture),
                interval => new
                {
                    rank = interval.Rank,
                    lower = interval.Lower,
                    upper = interval.Upper,
                    achieved_level = interval.AchievedLevel,
                    level_reached = interval.LevelReached,
                }),
        };
    }

    public static object BlandAltman(ReferenceCase item)
    {
        var log = item.Text("scale") == "log";
        var differences = item.Doubles("official").Zip(item.Doubles("other"), (a, b) => log ? Math.Log(a / b) : a - b).ToList();
        var multiplier = item.Options["multiplier"]?.GetValue<double>() ?? 1.96;
        var result = Core.Statistics.Paired.BlandAltman.Compute(differences, multiplier, item.Level);
        return new
        {
            n = result.N,
            mean = result.Mean,
            sd = result.StandardDeviation,
            limits = Shape.Pair(result.Agreement),
            mean_ci = Shape.Pair(result.MeanInterval),
            lower_limit_ci_exact = Shape.Pair(result.LowerLimitExact),
            upper_limit_ci_exact = Shape.Pair(result.UpperLimitExact),
            lower_limit_ci_1999 = Shape.Pair(result.LowerLimit1999),
            upper_limit_ci_1999 = Shape.Pair(result.UpperLimit1999),
            lower_limit_ci_1986 = Shape.Pair(result.LowerLimit1986),
            upper_limit_ci_1986 = Shape.Pair(result.UpperLimit1986),
            mean_ratio = Math.Exp(result.Mean),
            limit_ratios = Shape.Pair(result.Agreement.Map(Math.Exp)),
        };
    }

    public static ZeroMethod ZeroMethodOf(ReferenceCase item) =>
        item.Text("zero_method") == "pratt" ? ZeroMethod.Pratt : ZeroMethod.Wilcoxon;

    private static IEnumerable<CountRatio> Ratios(ReferenceCase item) =>
        item.Counts("official").Zip(item.Counts("other"), CountRatio.Of);
}
