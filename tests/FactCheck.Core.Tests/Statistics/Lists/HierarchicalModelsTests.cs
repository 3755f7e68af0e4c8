using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Tests.Statistics.Lists;

public class HierarchicalModelsTests
{
    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 8)]
    [InlineData(4, 113)]
    [InlineData(5, 6893)]
    public void All_OfLists_HasEveryModelOnce(int lists, int count)
    {
        var models = HierarchicalModels.All(lists);

        Assert.Equal(count, models.Count);
        Assert.Equal(count, models.Select(model => model.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void All_HoldsNoModelWithTheTermOfAllLists() =>
        Assert.DoesNotContain(HierarchicalModels.All(4), model => model.Terms.Contains("1234"));

    [Theory]
    [InlineData("[1,2,3,4]")]
    [InlineData("[123,14,34]", "12", "13", "14", "23", "34", "123")]
    [InlineData("[123,14,34]", "123", "14", "34")]
    [InlineData("[34,1,2]", "34")]
    public void Name_PutsTheLargestTermsFirst(string name, params string[] terms) =>
        Assert.Equal(name, PublishedTables.Model(4, terms).Name);

    [Theory]
    [InlineData("1234")]
    [InlineData("1")]
    [InlineData("15")]
    [InlineData("11")]
    [InlineData("")]
    public void TryParse_OfAnImpossibleTerm_IsFalse(string term) => Assert.False(ListModel.TryParse(4, [term], out _));
}
