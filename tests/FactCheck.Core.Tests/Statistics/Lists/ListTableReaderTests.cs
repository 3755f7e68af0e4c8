using FactCheck.Core.Statistics.Lists;

namespace FactCheck.Core.Tests.Statistics.Lists;

public class ListTableReaderTests
{
    [Fact]
    public void Read_OfColumnsWithCounts_AddsUpHistories()
    {
        var outcome = ListTableReader.Read([["police", "ngo", "count"], ["1", "0", "10"], ["0", "1", "20"], ["1", "1", "5"], ["1", "0", "2"]]);

        Assert.Empty(outcome.Errors);
        Assert.Equal(["police", "ngo"], outcome.Names);
        Assert.Equal([0, 20, 12, 5], outcome.Table!.Cells);
    }

    [Fact]
    public void Read_OfOneRowAPerson_CountsRows() =>
        Assert.Equal(3, ListTableReader.Read([["a", "b"], ["1", "0"], ["1", "1"], ["0", "1"]]).Table!.Observed);

    [Fact]
    public void Read_OfTotals_IsRefusedWithTheReason()
    {
        var outcome = ListTableReader.Read([["source", "total"], ["government", "225"], ["ngo", "400"]]);

        Assert.Null(outcome.Table);
        Assert.Equal([ListTableReader.TotalsRefused], outcome.Errors);
    }

    [Fact]
    public void Read_ListsEveryFault()
    {
        var outcome = ListTableReader.Read([["a", "b", "n"], ["1", "2", "5"], ["1", "0", "many"], ["0", "0", "3"], ["1", "1"], ["1", "1", "4"], ["0", "1", "-2"]]);

        Assert.Null(outcome.Table);
        Assert.Equal(5, outcome.Errors.Length);
    }

    [Theory]
    [InlineData("a,n", "1,5")]
    [InlineData("a,b,c,d,e,f", "1,0,0,0,0,0")]
    public void Read_OfTooFewOrTooManyLists_IsRefused(string header, string row) =>
        Assert.Contains("Between 2 and 5 lists", ListTableReader.Read([header.Split(','), row.Split(',')]).Errors[0], StringComparison.Ordinal);

    [Fact]
    public void Read_OfNothing_IsRefused() => Assert.NotEmpty(ListTableReader.Read([]).Errors);
}
