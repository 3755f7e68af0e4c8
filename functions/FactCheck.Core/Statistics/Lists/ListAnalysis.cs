using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Statistics.Lists.LogLinear;
using FactCheck.Core.Statistics.Reading;

namespace FactCheck.Core.Statistics.Lists;

/// <summary>Estimates how many people there are from how lists of named people overlap.</summary>
public static class ListAnalysis
{
    private static readonly ImmutableArray<string> Common =
    [
        "Every record is matched rightly: one person is one record, and records of two people are not taken for one.",
        "The people do not change while the lists are made, and all lists are about the same people, place and time.",
    ];

    /// <summary>Computes everything the table allows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="names">Names of the lists, in the table's order.</param>
    /// <param name="options">Settings.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ListStatistics Compute(
        ListTable table,
        IReadOnlyList<string> names,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentOutOfRangeException.ThrowIfNotEqual(names.Count, table.Lists, nameof(names));
        var settings = options ?? new ListOptions();
        var pairs = from first in Enumerable.Range(1, table.Lists)
                    from second in Enumerable.Range(first + 1, table.Lists - first)
                    select Pair(table, names, first, second, settings);
        return new ListStatistics(Overlap(table, names), [.. pairs], LowerBound(table, names, settings), Models(table, names, settings, cancellationToken));
    }

    private static OverlapTable Overlap(ListTable table, IReadOnlyList<string> names) => new(
        [.. names],
        [.. Enumerable.Range(0, table.Lists).Select(list => table.Margin(1 << (table.Lists - 1 - list)))],
        table.Observed,
        Enumerable.Range(1, table.Cells.Length - 1).ToImmutableSortedDictionary(table.History, cell => table.Cells[cell], StringComparer.Ordinal),
        table.Frequencies);

    private static ReportedStatistic<TwoListResult> Pair(ListTable table, IReadOnlyList<string> names, int first, int second, ListOptions settings)
    {
        var (n1, n2, both) = table.Pair(first, second);
        var report = Report<TwoListResult>("Chapman's estimate from two lists, Seber's variance", settings, [names[first - 1], names[second - 1]]) with
        {
            N = n1 + n2 - both,
            Assumptions = [.. Common, "Being on one list makes nobody more or less likely to be on the other, and everybody has the same chance to be on each."],
        };
        if (n1 == 0 || n2 == 0)
        {
            return report.WithTooLittle("Both lists must name somebody.");
        }

        var value = TwoList.Compute(n1, n2, both, settings.Level);
        return report with
        {
            Value = value,
            Warnings = both == 0
                ? ["The two lists share nobody: Lincoln-Petersen is infinite, and Chapman's estimate rests on the added ones."]
                : [],
            Reading = ListReading.OfPair(value, names[first - 1], names[second - 1], settings.Level),
        };
    }

    private static ReportedStatistic<ChaoResult> LowerBound(ListTable table, IReadOnlyList<string> names, ListOptions settings)
    {
        var report = Report<ChaoResult>("Chao's lower bound, bias-corrected", settings, names) with
        {
            N = table.Observed,
            Assumptions = [.. Common, "Lists are independent for each person; people may differ in how likely they are to be listed, which only raises the total."],
        };
        if (table.Observed == 0)
        {
            return report.WithTooLittle("The lists name nobody.");
        }

        var value = Chao.Compute(table.Frequencies, table.Lists, settings.Level);
        return report with
        {
            Value = value,
            Warnings = value.Classic is null ? ["Nobody is on exactly two lists: only the bias-corrected form is defined."] : [],
            Reading = ListReading.OfLowerBound(value, settings.Level),
        };
    }

    private static ReportedStatistic<ModelSummary> Models(ListTable table, IReadOnlyList<string> names, ListOptions settings, CancellationToken cancellationToken)
    {
        var report = Report<ModelSummary>($"Log-linear Poisson models, averaged by {settings.Criterion}", settings, names) with
        {
            N = table.Observed,
            Assumptions =
            [
                .. Common,
                $"The {table.Lists} lists do not all depend on one another at once. No data can test this highest-order interaction: it is the one that would tell how many are on no list.",
            ],
        };
        report = report with
        {
            Options = report.Options
                .Add("criterion", settings.Criterion.ToString())
                .Add("includeBoundary", settings.IncludeBoundary ? "true" : "false"),
        };
        if (table.Observed == 0)
        {
            return report.WithTooLittle("The lists name nobody.");
        }

        var result = MultipleSystems.FitAll(table, settings.Level, cancellationToken);
        var other = settings.Criterion == InformationCriterion.Aic ? InformationCriterion.Bic : InformationCriterion.Aic;
        if (result.Average(settings.Criterion, settings.IncludeBoundary) is not { } average)
        {
            return report.WithTooLittle(
                $"None of the {result.Models.Length} models has an estimate of the people on no list: too many combinations of lists are empty.");
        }

        var value = new ModelSummary(
            result.Models.Length,
            result.Count(ModelStatus.Exists),
            result.Count(ModelStatus.BoundaryEstimable),
            result.Count(ModelStatus.NotEstimable) + result.Count(ModelStatus.Unsettled),
            average,
            result.Average(other, settings.IncludeBoundary)!,
            ProfileLikelihood.Compute(table, average.Best.Model, settings.Level));
        return report with
        {
            Value = value,
            Warnings = Warnings(value, settings),
            Reading = ListReading.OfModels(value, table.Observed, table.Lists, settings),
        };
    }

    private static ImmutableArray<string> Warnings(ModelSummary value, ListOptions settings)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (value.NotEstimable > 0)
        {
            warnings.Add($"{value.NotEstimable} of {value.Models} models give no finite estimate on these data and are left out.");
        }

        if (value.OnBoundary > 0)
        {
            warnings.Add($"{value.OnBoundary} models have their estimate on the boundary; they are {(settings.IncludeBoundary ? "part of" : "left out of")} the average.");
        }

        if (value.Average.Interval.Upper > 10 * value.Average.Interval.Lower)
        {
            warnings.Add("The interval spans more than a factor of ten: the lists say little about the people on none of them.");
        }

        return warnings.ToImmutable();
    }

    private static ReportedStatistic<T> Report<T>(string method, ListOptions settings, IEnumerable<string> inputs)
        where T : class => new()
        {
            Method = method,
            N = 0,
            Inputs = [.. inputs],
            Options = ImmutableSortedDictionary<string, string>.Empty.Add("level", settings.Level.ToString(CultureInfo.InvariantCulture)),
            Reading = string.Empty,
        };
}
