using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Statistics.Discrepancies;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Statistics.Discrepancies;

public sealed class CaseStatisticsTests
{
    private readonly CaseBuilder _first = new("first");
    private readonly CaseBuilder _second = new("second");

    [Fact]
    public void CountPairOf_keeps_the_counts_their_bound_and_the_claims_of_both_sides()
    {
        var official = _first.Official("2022-01-10", 100, 200).Interval(100, 200, Bound.Soft);
        var independent = _first.Independent("2022-01-10", 300, null);

        var pair = CaseStatistics.CountPairOf(Assert.Single(Compute().Pairs));

        Assert.Equal(("first", new CountInterval(100, 200), new CountInterval(300, null), Bound.Soft), (pair.EventId, pair.Official, pair.Other, pair.Bound));
        Assert.Equal([official.Id.Value, independent.Id.Value], pair.ClaimIds);
        Assert.Null(pair.LogRatioVariance);
    }

    [Fact]
    public void Order_of_the_events_changes_nothing()
    {
        Both(_first, 10, 20);
        Both(_second, 30, 20);

        string Report(params CaseBuilder[] cases) => System.Text.Json.JsonSerializer.Serialize(
            CaseStatistics.Compute([.. cases.Select(item => item.Evidence)], Harm.Killed, ComparisonOptions.Default, new()), Core.Statistics.StatisticsJson.Options);

        Assert.Equal(Report(_first, _second), Report(_second, _first));
    }

    [Fact]
    public void Readings_name_the_side_that_is_compared()
    {
        _first.Official("2022-01-10", 10);
        _first.Claim(_first.Document("Agency", "2022-01-10"), 20).By("Agency", Side.International);

        var report = Compute(ComparisonOptions.Default with { Against = Side.International });

        Assert.Contains("international", report.Statistics.Direction.Reading, StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_are_those_of_the_pairs_scope_by_side_and_source()
    {
        _first.Official("2022-01-05", 10);
        _first.Official("2022-01-10", 30);
        _first.Official("2022-01-07", 5).In("Almaty");
        _first.Independent("2022-01-11", 40);

        var revisions = Compute().Revisions;

        Assert.Equal([(Side.Official, "Health Ministry"), (Side.Independent, "Rights Watchers")], revisions.Select(item => (item.Side, item.Source)));
        var summary = revisions[0].Revisions.Value!;
        Assert.Equal((2, 1, 0, 3), (summary.Figures, summary.Upward, summary.Retracted, summary.DaysToFirst));
    }

    [Fact]
    public void Agreement_takes_the_latest_figure_of_each_source_that_lies_within_the_window()
    {
        Both(_first, 10, 20);
        _first.Official("2022-01-12", 12);
        _first.Claim(_first.Document("Old", "2021-01-10"), 900).By("Old Watchers", Side.Media);
        Both(_second, 30, 20);

        var alpha = Compute().Agreement.Alpha;

        Assert.Equal(4, alpha.N);
        Assert.DoesNotContain(_first.Claims[0].Id.Value, alpha.Inputs);
    }

    private static void Both(CaseBuilder builder, long official, long independent)
    {
        builder.Official("2022-01-10", official);
        builder.Independent("2022-01-10", independent);
    }

    private CaseStatisticsReport Compute(ComparisonOptions? options = null) =>
        CaseStatistics.Compute([_first.Evidence, _second.Evidence], Harm.Killed, options ?? ComparisonOptions.Default, new());
}
