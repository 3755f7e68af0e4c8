using FactCheck.Core.Statistics.Reading;
using FactCheck.Core.Statistics.Synthesis;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>Random-effects synthesis of the log-ratios of exact pairs.</summary>
internal static class SynthesisReport
{
    private const string Needs =
        "A sampling variance is needed for each log-ratio: two published totals are not samples. Supply variances, or ask for a working model by name.";

    public static ReportedStatistic<RandomEffectsResult> Compute(PairSet set)
    {
        var model = set.Options.WorkingModel;
        var usable = set.ExactPairs
            .Select(pair => (Pair: pair, Variance: pair.LogRatioVariance ?? Assumed(pair, model)))
            .Where(item => item.Variance is > 0 && double.IsFinite(item.Variance.Value))
            .ToList();
        var assumed = usable.Count(item => item.Pair.LogRatioVariance is null);
        var report = set.Report<RandomEffectsResult>(
            $"Random-effects model of ln(other / official), {set.Options.Estimator}, Hartung-Knapp interval",
            "True log-ratios of events are drawn from a normal distribution; each is seen with a normal error of known variance.");
        report = report with
        {
            N = usable.Count,
            Inputs = [.. usable.SelectMany(item => item.Pair.ClaimIds).Distinct(StringComparer.Ordinal)],
            Options = report.Options.Add("estimator", set.Options.Estimator.ToString()).Add("workingModel", model.ToString()),
            Assumptions = assumed > 0
                ? report.Assumptions.Add($"Working model, assumed and not observed: the counts of {assumed} pairs vary as Poisson counts do, variance 1/official + 1/other.")
                : report.Assumptions,
            Warnings = usable.Count < set.Pairs.Length
                ? report.Warnings.Add($"{set.Pairs.Length - usable.Count} pairs with intervals or without a variance are left out.")
                : report.Warnings,
        };
        if (model == WorkingModel.None && usable.Count == 0)
        {
            return report.WithTooLittle(Needs);
        }

        if (usable.Count < 2)
        {
            return report.WithTooLittle($"At least 2 pairs of exact counts with variances are needed; there are {usable.Count}.");
        }

        var value = RandomEffects.Compute(
            [.. usable.Select(item => item.Pair.Ratio.Low.Log)],
            [.. usable.Select(item => item.Variance!.Value)],
            set.Options.Estimator,
            set.Options.Level);
        return report with { Value = value, Reading = SynthesisReading.Of(value, set.Options.Level, set.Options.OtherSide) };
    }

    // With a zero count the ratio is that of the counts plus one half, and so is its variance.
    private static double? Assumed(CountPair pair, WorkingModel model)
    {
        if (model == WorkingModel.None)
        {
            return null;
        }

        var ratio = pair.Ratio.Low;
        var scale = ratio.ContinuityCorrected ? 2.0 : 1.0;
        return (scale / ratio.Numerator) + (scale / ratio.Denominator);
    }
}
