using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Statistics.Reading;

namespace FactCheck.Core.Statistics.Agreement;

/// <summary>Agreement of several sources over events, from exact counts.</summary>
public static class AgreementAnalysis
{
    /// <summary>Computes alpha and the intraclass correlations.</summary>
    /// <param name="ratings">At most one rating for each source and event.</param>
    /// <param name="level">Confidence level of the correlations.</param>
    /// <exception cref="ArgumentException">A source rates an event twice.</exception>
    public static AgreementStatistics Compute(IReadOnlyCollection<SourceRating> ratings, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var exact = ratings.Where(rating => rating.Count.IsExact).ToDictionary(rating => (rating.Source, rating.EventId));
        var sources = exact.Keys.Select(key => key.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var events = exact.Keys.Select(key => key.EventId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        double? Count(string source, string id) => exact.TryGetValue((source, id), out var rating) ? rating.Count.Lower : null;
        ImmutableArray<string> warnings = exact.Count == ratings.Count
            ? []
            : [$"{ratings.Count - exact.Count} counts that are intervals are left out: agreement has no simple range over them."];
        ImmutableArray<string> inputs = [.. exact.Values.Select(rating => rating.ClaimId).Order(StringComparer.Ordinal)];
        var complete = events.Where(id => sources.TrueForAll(source => Count(source, id) > 0)).ToList();
        return new AgreementStatistics(
            Alpha([.. sources.Select(source => (IReadOnlyList<double?>)[.. events.Select(id => Count(source, id))])], inputs, warnings),
            Intraclass([.. complete.Select(id => (IReadOnlyList<double>)[.. sources.Select(source => Math.Log(Count(source, id)!.Value))])], sources.Count, events.Count, inputs, warnings, level));
    }

    private static ReportedStatistic<KrippendorffResult> Alpha(
        IReadOnlyList<IReadOnlyList<double?>> table,
        ImmutableArray<string> inputs,
        ImmutableArray<string> warnings)
    {
        var value = KrippendorffAlpha.Compute(table);
        var report = new ReportedStatistic<KrippendorffResult>
        {
            Method = "Krippendorff's alpha, ratio metric",
            N = value.Pairable,
            Inputs = inputs,
            Options = ImmutableSortedDictionary<string, string>.Empty.Add("metric", nameof(DifferenceMetric.Ratio)),
            Assumptions = ["Sources count the same scope of each event and do not copy one another."],
            Warnings = warnings,
            Reading = string.Empty,
        };
        return value.Alpha is not { } alpha
            ? report.WithTooLittle("At least one event with exact counts of two sources, and counts that are not all the same, are needed.")
            : report with { Value = value, Reading = $"Over these {Plain.Count(value.Pairable, "count")}, Krippendorff's alpha is {Plain.Share(alpha)}; 1 is full agreement and 0 what chance would give." };
    }

    private static ReportedStatistic<IntraclassResult> Intraclass(
        IReadOnlyList<IReadOnlyList<double>> table,
        int sources,
        int events,
        ImmutableArray<string> inputs,
        ImmutableArray<string> warnings,
        double level)
    {
        var report = new ReportedStatistic<IntraclassResult>
        {
            Method = "Intraclass correlations of log counts: ICC(1), ICC(A,1), ICC(C,1)",
            N = table.Count,
            Inputs = inputs,
            Options = ImmutableSortedDictionary<string, string>.Empty.Add("level", level.ToString(CultureInfo.InvariantCulture)),
            Assumptions = ["Log counts of events and errors of sources are independent and roughly normal, with the same spread for every event."],
            Warnings = table.Count == events ? warnings : warnings.Add($"{events - table.Count} events that not every source counts above zero are left out."),
            Reading = string.Empty,
        };
        if (sources < 2 || table.Count < 2)
        {
            return report.WithTooLittle("At least two events that the same two or more sources all count are needed.");
        }

        var value = IntraclassCorrelation.Compute(table, level);
        return value.Agreement.Value is not { } icc
            ? report.WithTooLittle("The counts of all events and sources are the same.")
            : report with { Value = value, Reading = $"Over these {Plain.Count(table.Count, "event")}, the absolute agreement of {sources} sources, ICC(A,1) of log counts, is {Plain.Share(icc)}; 1 is full agreement." };
    }
}
