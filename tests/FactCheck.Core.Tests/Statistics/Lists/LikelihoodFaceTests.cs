using CsCheck;
using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Tests.Statistics.Lists;

public class LikelihoodFaceTests
{
    private static readonly Gen<ListTable> SparseTables = Gen.Select(Gen.Int[3, 4], Gen.Int[0, 3].Array[15]).Select(
        (lists, counts) => PublishedTables.Of(lists, [.. counts.Take((1 << lists) - 1).Select(count => (long)Math.Max(0, count - 1) * 7)]));

    [Fact]
    public void Fit_WhereTheEstimateExists_ReproducesEveryMarginOfTheModel() => SparseTables.Where(table => table.Observed > 0).Sample(
        table =>
        {
            foreach (var model in HierarchicalModels.All(table.Lists))
            {
                if (MultipleSystems.Diagnose(table, model).Status != ModelStatus.Exists)
                {
                    continue;
                }

                var fit = new PoissonFit(table.Cells.Length);
                Assert.True(fit.Fit(model.ParameterSets(), [.. table.Cells.Select(count => (double)count)], (uint)((1L << table.Cells.Length) - 2)));
                var fitted = fit.Fitted.ToArray();
                foreach (var set in model.ParameterSets())
                {
                    Assert.Equal(table.Margin(set), fitted.Where((_, cell) => (cell & set) == set).Sum(), 1e-6);
                }

                Assert.All(fitted.Skip(1), value => Assert.True(value > 1e-9));
            }
        },
        iter: 60);

    [Fact]
    public void Fit_WhereNoEstimateExists_KeepsLosingACell() => SparseTables.Where(table => table.Observed > 0).Sample(
        table =>
        {
            foreach (var model in HierarchicalModels.All(table.Lists))
            {
                var diagnosis = MultipleSystems.Diagnose(table, model);
                if (diagnosis.Status == ModelStatus.Exists)
                {
                    continue;
                }

                // A positive table with the same margins would prove an estimate: Newton's method must not find one.
                var fit = new PoissonFit(table.Cells.Length);
                fit.Fit(model.ParameterSets(), [.. table.Cells.Select(count => (double)count)], (uint)((1L << table.Cells.Length) - 2));
                var fitted = fit.Fitted.ToArray();
                Assert.Contains(Enumerable.Range(1, fitted.Length - 1), cell => fitted[cell] < 1e-4);
                Assert.All(diagnosis.OffFaceCells, history => Assert.True(fitted[Convert.ToInt32(history, 2)] < 1e-2));
            }
        },
        iter: 60);

    [Fact]
    public void Diagnose_PositiveMarginsWithoutAnEstimate_IsFound()
    {
        var table = PublishedTables.Of(4, 1, 3, 1, 11, 5, 0, 0, 5, 0, 2, 16, 4, 2, 0, 8);

        var diagnosis = MultipleSystems.Diagnose(table, PublishedTables.Model(4, "12", "13", "14", "23", "24", "34"));

        Assert.False(diagnosis.ZeroMargin);
        Assert.Equal(ModelStatus.NotEstimable, diagnosis.Status);
        Assert.Equal(HiddenLimit.Infinite, diagnosis.Limit);
    }

    [Theory]
    [InlineData("12", HiddenLimit.Infinite)]
    [InlineData("12,13,23", HiddenLimit.Indeterminate)]
    public void Diagnose_OfTheArtificialTable_SaysWhereTheHiddenPeopleGo(string terms, HiddenLimit limit) =>
        Assert.Equal(limit, MultipleSystems.Diagnose(PublishedTables.Artificial, PublishedTables.Model(3, terms.Split(','))).Limit);

    [Fact]
    public void Diagnose_WhenNobodyIsOnListOneAlone_HiddenPeopleFallToZero() =>
        Assert.Equal(HiddenLimit.Zero, MultipleSystems.Diagnose(PublishedTables.Of(3, 30, 20, 15, 0, 9, 12, 6), PublishedTables.Model(3, "23")).Limit);
}
