using CsCheck;
using FactCheck.Core.Statistics.Lists;
using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Tests.Statistics.Lists;

public class ListAnalysisTests
{
    [Fact]
    public void Compute_OfKosovo_ReadsAsAJournalistMayPrintIt() => Assert.Equal(
        "The lists name 4,400 people; averaged over 113 models by BIC, the total is estimated at about 13,184 (95% interval 8,560 to 22,943), if the 4 lists do not all depend on one another at once, which no data can test.",
        Compute(PublishedTables.Kosovo).Models.Reading);

    [Fact]
    public void Compute_SaysThatTheHighestInteractionCannotBeTested() => Assert.Contains(
        Compute(PublishedTables.Kosovo).Models.Assumptions,
        assumption => assumption.Contains("No data can test this highest-order interaction", StringComparison.Ordinal));

    [Fact]
    public void Compute_OfATableWithoutOverlap_SaysSo()
    {
        var result = Compute(PublishedTables.Of(2, 40, 25, 0));

        Assert.Equal(double.PositiveInfinity, result.Pairs[0].Value!.LincolnPetersen);
        Assert.NotEmpty(result.Pairs[0].Warnings);
        Assert.NotNull(result.Models.InsufficientData);
    }

    [Fact]
    public void Compute_OfIdenticalLists_HidesNobody()
    {
        var result = Compute(PublishedTables.Of(2, 0, 0, 30));

        Assert.Equal(30, result.Pairs[0].Value!.Chapman);
        Assert.Equal(30, result.LowerBound.Value!.BiasCorrected.Total);
    }

    [Fact]
    public void Compute_OfAnEmptyList_SaysWhatIsMissing() =>
        Assert.NotNull(Compute(PublishedTables.Of(2, 30, 0, 0)).Pairs[0].InsufficientData);

    [Fact]
    public void Compute_OfNobody_SaysWhatIsMissing()
    {
        var result = Compute(PublishedTables.Of(3, 0, 0, 0, 0, 0, 0, 0));

        Assert.NotNull(result.LowerBound.InsufficientData);
        Assert.NotNull(result.Models.InsufficientData);
    }

    [Fact]
    public void Compute_OfAnyTable_NeverGivesNaN() => Gen.OneOf(Gen.Const(0), Gen.Int[0, 3], Gen.Int[0, 300]).Array[7].Sample(
        counts => Assert.DoesNotContain("NaN", StatisticsJson.Write(Compute(PublishedTables.Of(3, [.. counts.Select(count => (long)count)]))), StringComparison.Ordinal),
        iter: 150);

    [Fact]
    public void Compute_LeavesBoundaryModelsOutUnlessAsked()
    {
        var table = PublishedTables.Of(4, 28, 1, 0, 79, 14, 41, 12, 208, 8, 5, 0, 130, 11, 169, 27);

        Assert.Equal(92, Compute(table).Models.Value!.Average.Models);
        Assert.Equal(108, Compute(table, new ListOptions(IncludeBoundary: true)).Models.Value!.Average.Models);
    }

    private static ListStatistics Compute(ListTable table, ListOptions? options = null) => ListAnalysis.Compute(
        table,
        [.. Enumerable.Range(1, table.Lists).Select(list => $"List {list}")],
        options,
        TestContext.Current.CancellationToken);
}
