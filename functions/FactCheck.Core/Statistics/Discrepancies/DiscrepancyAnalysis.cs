using FactCheck.Core.Statistics.IntervalData;
using FactCheck.Core.Statistics.Paired;
using FactCheck.Core.Statistics.Reading;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>Computes the statistics of discrepancies over pairs of counts.</summary>
public static class DiscrepancyAnalysis
{
    private const string Symmetric = "The log-ratios are independent between events and spread evenly around their centre.";
    private const string NoPair = "At least one comparable pair is needed.";

    /// <summary>Computes every statistic; those with too little data say what is missing.</summary>
    /// <param name="pairs">Pairs in any order, one an event.</param>
    /// <param name="options">Settings.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static DiscrepancyStatistics Compute(
        IEnumerable<CountPair> pairs,
        DiscrepancyOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var set = new PairSet(pairs, options ?? new DiscrepancyOptions());
        var direction = Direction(set);
        var median = BootstrapReport.Median(set, cancellationToken);
        return new DiscrepancyStatistics(
            SummaryReading.Of(direction.Value, median.Value, set.Options.OtherSide),
            direction,
            SignedRank(set, cancellationToken),
            Centre(set),
            median,
            BootstrapReport.Mean(set, cancellationToken),
            AgreementReport.Compute(set),
            SynthesisReport.Compute(set));
    }

    private static ReportedStatistic<DirectionCount> Direction(PairSet set)
    {
        var report = set.Report<DirectionCount>("Sign test, exact", "Were neither side higher as a rule, either sign would be as likely in each event.");
        if (set.Ratios.IsEmpty)
        {
            return report.WithTooLittle(NoPair);
        }

        var otherHigher = set.Ratios.Count(ratio => ratio.Low.Sign > 0);
        var officialHigher = set.Ratios.Count(ratio => ratio.High.Sign < 0);
        var equal = set.Ratios.Count(ratio => ratio.Low.Sign == 0 && ratio.High.Sign == 0);
        var value = new DirectionCount(
            otherHigher,
            officialHigher,
            equal,
            set.Ratios.Length - otherHigher - officialHigher - equal,
            SignTestRange.Compute(set.Ratios));
        return report with { Value = value, Reading = DirectionReading.Of(value, set.Options.OtherSide) };
    }

    private static ReportedStatistic<SignedRankSum> SignedRank(PairSet set, CancellationToken cancellationToken)
    {
        var report = set.Report<SignedRankSum>($"Wilcoxon signed-rank test, zeros after {set.Options.Zeros}", Symmetric);
        if (set.Ratios.IsEmpty)
        {
            return report.WithTooLittle(NoPair);
        }

        var (low, high) = IntervalBox.Compute(set.Ratios);
        var range = WilcoxonPValueRange.Compute(set.Ratios, set.Options.Zeros, cancellationToken);
        var exact = set.AllExact
            ? WilcoxonSignedRank.Compute(SignedRanks.Of(set.Ratios.Select(ratio => ratio.Low), set.Options.Zeros))
            : null;
        var value = new SignedRankSum(new Limits(low.VPratt, high.VPratt), range, exact);
        return report with
        {
            Value = value,
            Options = report.Options
                .Add("zeroMethod", set.Options.Zeros.ToString())
                .Add("distribution", (exact?.Distribution.ToString() ?? "per combination of admissible values")),
            Warnings = range.IsTrueRange ? report.Warnings : report.Warnings.Add("The p-values are a bracket: none lies outside, but not all inside need be reached."),
            Reading = PValueReading.Of(range, set.Ratios.Length),
        };
    }

    private static ReportedStatistic<TypicalRatio> Centre(PairSet set)
    {
        var report = set.Report<TypicalRatio>("Hodges-Lehmann estimate of ln(other / official)", Symmetric);
        if (set.Ratios.IsEmpty)
        {
            return report.WithTooLittle(NoPair);
        }

        var level = set.Options.Level;
        var low = HodgesLehmann.Compute([.. set.Ratios.Select(ratio => ratio.Low.Log)], level);
        var high = set.AllExact ? low : HodgesLehmann.Compute([.. set.Ratios.Select(ratio => ratio.High.Log)], level);
        var (from, to) = (low.Intervals[0], high.Intervals[0]);
        Limits? interval = set.Ratios.Length > 1 ? new Limits(from.Lower, to.Upper) : null;
        var value = new TypicalRatio(new Limits(low.Estimate, high.Estimate), level, interval, interval is null ? null : from.AchievedLevel);
        var unreached = interval is not null && !from.LevelReached;
        return report with
        {
            Value = value,
            Warnings = unreached
                ? report.Warnings.Add($"So few pairs reach a confidence level of {Plain.Percent(from.AchievedLevel)} at most.")
                : report.Warnings,
            Reading = RatioReading.Of(value, set.Ratios.Length, set.Options.OtherSide),
        };
    }
}
