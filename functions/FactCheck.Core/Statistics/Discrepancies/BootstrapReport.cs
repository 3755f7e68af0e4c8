using System.Globalization;
using FactCheck.Core.Statistics.IntervalData;
using FactCheck.Core.Statistics.Reading;
using FactCheck.Core.Statistics.Resampling;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>Centres of log-ratios with bootstrap intervals, resampled by event.</summary>
internal static class BootstrapReport
{
    private static readonly Limits Open = new(double.NegativeInfinity, double.PositiveInfinity);

    private const string Resampled = "The events stand for others like them as a random draw would.";

    public static ReportedStatistic<TypicalRatio> Median(PairSet set, CancellationToken cancellationToken) =>
        Compute(set, "Median of ln(other / official), BCa bootstrap by event", Location.Median, ResampleStatistics.Median, takesInfinite: true, cancellationToken);

    public static ReportedStatistic<TypicalRatio> Mean(PairSet set, CancellationToken cancellationToken) =>
        Compute(set, "Mean of ln(other / official), BCa bootstrap by event", Location.Mean, ResampleStatistics.Mean, takesInfinite: false, cancellationToken);

    private static ReportedStatistic<TypicalRatio> Compute(
        PairSet set,
        string method,
        Func<IReadOnlyList<double>, double> centre,
        Func<IReadOnlyList<IReadOnlyCollection<double>>, ResampleStatistic> statistic,
        bool takesInfinite,
        CancellationToken cancellationToken)
    {
        var bootstrap = set.Options.Bootstrap;
        var report = set.Report<TypicalRatio>(method, Resampled) with { Seed = bootstrap.Seed, Generator = BootstrapOptions.Generator };
        report = report with { Options = report.Options.Add("resamples", bootstrap.Resamples.ToString(CultureInfo.InvariantCulture)) };
        if (set.Ratios.IsEmpty)
        {
            return report.WithTooLittle("At least one comparable pair is needed.");
        }

        var range = IntervalBox.Range(set.Ratios, centre);
        var interval = set.Events < 2 ? null : Interval(set, statistic, takesInfinite, cancellationToken);
        var value = new TypicalRatio(range, set.Options.Level, interval);
        return report with
        {
            Value = value,
            Warnings = interval is not null
                ? report.Warnings
                : report.Warnings.Add(set.Events < 2
                    ? "One event has no spread: there is no interval."
                    : "Every resample fell on one side of the estimate: there is no interval."),
            Reading = RatioReading.Of(value, set.Ratios.Length, set.Options.OtherSide),
        };
    }

    private static Limits? Interval(
        PairSet set,
        Func<IReadOnlyList<IReadOnlyCollection<double>>, ResampleStatistic> statistic,
        bool takesInfinite,
        CancellationToken cancellationToken)
    {
        // A mean over values without bound has no interval, and a median only while leaving out an event leaves it finite.
        Limits? At(Func<RatioRange, CountRatio> end)
        {
            var events = set.ByEvent(end);
            var resampled = statistic(events);
            var unbounded = events.Any(values => values.Any(double.IsInfinity))
                && !(takesInfinite && BcaBootstrap.Jackknife(events.Length, resampled).All(double.IsFinite));
            return unbounded ? Open : BcaBootstrap.Compute(events.Length, resampled, set.Options.Bootstrap, cancellationToken).Interval;
        }

        var low = At(ratio => ratio.Low);
        var high = set.AllExact ? low : At(ratio => ratio.High);
        return (low, high) switch
        {
            (null, _) or (_, null) => null,
            ({ } from, { } to) when from == Open || to == Open => new Limits(from.Lower, to.Upper),
            ({ } from, { } to) => new Limits(Math.Min(from.Lower, to.Lower), Math.Max(from.Upper, to.Upper)),
        };
    }
}
