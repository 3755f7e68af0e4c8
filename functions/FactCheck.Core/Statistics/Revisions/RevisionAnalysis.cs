using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Statistics.IntervalData;
using FactCheck.Core.Statistics.Reading;

namespace FactCheck.Core.Statistics.Revisions;

/// <summary>Summarises how a source revised its count.</summary>
public static class RevisionAnalysis
{
    /// <summary>Fewest exact counts for a test of trend.</summary>
    private const int FewestForTrend = 3;

    /// <summary>Summarises the figures of one source and scope.</summary>
    /// <param name="points">Figures in any order.</param>
    /// <param name="source">Name of the source, for the reading.</param>
    /// <param name="eventStart">Day the event began, when known.</param>
    /// <param name="level">Confidence level of the slope.</param>
    public static ReportedStatistic<RevisionSummary> Compute(
        IEnumerable<RevisionPoint> points,
        string source,
        DateOnly? eventStart = null,
        double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(points);
        var all = points.OrderBy(point => point.Date).ThenBy(point => point.ClaimId, StringComparer.Ordinal).ToList();
        var standing = all.Where(point => !point.Retracted).ToList();
        var report = new ReportedStatistic<RevisionSummary>
        {
            Method = "Revisions of one source: steps, latest over first, Theil-Sen slope with Sen's interval, Mann-Kendall test",
            N = standing.Count,
            Inputs = [.. all.Select(point => point.ClaimId)],
            Options = ImmutableSortedDictionary<string, string>.Empty.Add("level", level.ToString(CultureInfo.InvariantCulture)),
            Assumptions = ["All figures are about the same scope. The test of trend takes figures as independent, which revisions of one running total are not."],
            Reading = string.Empty,
        };
        if (standing.Count == 0)
        {
            return report.WithTooLittle("At least one figure that stands is needed.");
        }

        var exact = standing.Where(point => point.Count.IsExact).ToList();
        double[] days = [.. exact.Select(point => (double)(point.Date.DayNumber - standing[0].Date.DayNumber))];
        double[] counts = [.. exact.Select(point => (double)point.Count.Lower)];
        var steps = standing.Zip(standing.Skip(1), (from, to) => new RatioRange(to.Count, from.Count)).ToList();
        var value = new RevisionSummary(
            standing.Count,
            steps.Count(step => step.Low.Sign > 0),
            steps.Count(step => step.High.Sign < 0),
            steps.Count(step => step.IsExact && step.Low.Sign == 0),
            steps.Count(step => step.Low.Sign <= 0 && step.High.Sign >= 0 && !(step.IsExact && step.Low.Sign == 0)),
            all.Count - standing.Count,
            standing.Count > 1 ? Range(new RatioRange(standing[^1].Count, standing[0].Count)) : null,
            eventStart is { } start ? standing[0].Date.DayNumber - start.DayNumber : null,
            exact.Count > 1 ? TheilSen.Compute(days, counts, level) : null,
            exact.Count >= FewestForTrend ? MannKendall.Compute(days, counts) : null);
        return report with
        {
            Value = value,
            Warnings = exact.Count == standing.Count
                ? []
                : [$"{standing.Count - exact.Count} figures are intervals; slope and test rest on the {exact.Count} exact ones."],
            Reading = RevisionReading.Of(value, source),
        };
    }

    private static Limits Range(RatioRange ratio) => new(Math.Exp(ratio.Low.Log), Math.Exp(ratio.High.Log));
}
