using CsCheck;
using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Tests.Statistics.Lists;

public class MultipleSystemsTests
{
    [Fact]
    public void FitAll_OfPermutedLists_GivesThePermutedModelsTheSameTotals() => Gen.Int[0, 40].Array[7].Sample(
        counts =>
        {
            if (counts.Sum() == 0)
            {
                return;
            }

            // Lists 1 and 3 change places: so do the first and last signs of each history.
            long[] cells = [.. counts];
            long[] swapped = [cells[3], cells[1], cells[5], cells[0], cells[4], cells[2], cells[6]];
            var plain = MultipleSystems.FitAll(PublishedTables.Of(3, cells));
            var other = MultipleSystems.FitAll(PublishedTables.Of(3, swapped)).Models.ToDictionary(model => Swap(model.Model), StringComparer.Ordinal);
            foreach (var model in plain.Models)
            {
                var twin = other[string.Join(' ', model.Model.Terms)];
                Assert.Equal(model.Status, twin.Status);
                Assert.Equal(model.Fit?.Total ?? 0, twin.Fit?.Total ?? 0, 1e-6 * (model.Fit?.Total ?? 1));
            }
        },
        iter: 100);

    [Fact]
    public void FitAll_OfAnyTable_GivesFiniteNumbersOrNone() => Gen.OneOf(Gen.Const(0), Gen.Int[0, 3], Gen.Int[0, 500]).Array[15].Sample(
        counts =>
        {
            if (counts.Sum() == 0)
            {
                return;
            }

            var result = MultipleSystems.FitAll(PublishedTables.Of(4, [.. counts.Select(count => (long)count)]));
            foreach (var fit in result.Models.Select(model => model.Fit).OfType<ModelFit>())
            {
                Assert.True(double.IsFinite(fit.Total) && double.IsFinite(fit.StandardError) && double.IsFinite(fit.Aic));
                Assert.InRange(fit.Total, fit.Interval.Lower, fit.Interval.Upper);
                Assert.True(fit.Interval.Lower >= result.Table.Observed);
            }
        },
        iter: 60);

    [Fact]
    public void FitAll_DoesNotDependOnHowTheWorkIsShared()
    {
        var first = MultipleSystems.FitAll(PublishedTables.Kosovo, cancellationToken: TestContext.Current.CancellationToken);
        var alone = HierarchicalModels.All(4).Select(model => MultipleSystems.Fit(PublishedTables.Kosovo, model).Fit);

        Assert.Equal(alone, first.Models.Select(model => model.Fit));
    }

    [Fact]
    public void FitAll_Cancelled_Stops() => Assert.ThrowsAny<OperationCanceledException>(
        () => MultipleSystems.FitAll(PublishedTables.Kosovo, cancellationToken: new CancellationToken(true)));

    [Fact]
    public void Profile_OfAModelThatIsNotEstimable_IsNull() =>
        Assert.Null(ProfileLikelihood.Compute(PublishedTables.Artificial, PublishedTables.Model(3, "12")));

    [Fact]
    public void Profile_WhenNoneMayBeHidden_StartsAtThoseObserved()
    {
        var profile = ProfileLikelihood.Compute(PublishedTables.Korea, PublishedTables.Model(3, "13", "23"))!;

        Assert.True(profile.LowerAtObserved);
        Assert.Equal(123, profile.Interval.Lower);
    }

    private static string Swap(ListModel model)
    {
        var swapped = model.Terms.Select(term => string.Concat(term.Select(digit => digit switch { '1' => '3', '3' => '1', _ => digit }).Order()));
        return string.Join(' ', PublishedTables.Model(model.Lists, [.. swapped]).Terms);
    }
}
