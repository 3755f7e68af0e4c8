using FactCheck.Core.Statistics.Lists.Matching;

namespace FactCheck.Core.Tests.Statistics.Lists;

public class NamedRecordReaderTests
{
    [Fact]
    public void Read_OfAllColumns_KeepsThem() => Assert.Equal(
        new NamedRecord("k1", "NGO", "Aslan Kaliev", new DateOnly(2022, 1, 6), "Almaty", 1990),
        NamedRecordReader.Read([["id", "list", "name", "date", "place", "birthYear"], ["k1", "NGO", "Aslan Kaliev", "2022-01-06", "Almaty", "1990"]]).Records.Single());

    [Fact]
    public void Read_WithoutIds_NumbersRows() =>
        Assert.Equal("row-2", NamedRecordReader.Read([["name", "list"], ["Aslan Kaliev", "NGO"]]).Records.Single().Id);

    [Fact]
    public void Read_ListsEveryFault() => Assert.Equal(
        4,
        NamedRecordReader.Read(
        [
            ["id", "list", "name", "date", "birthYear"], ["1", "NGO", "", "", ""], ["2", "NGO", "A B", "6 January", ""],
            ["3", "NGO", "C D", "", "90"], ["4", "NGO", "E F", "", ""], ["4", "NGO", "G H", "", ""],
        ]).Errors.Length);

    [Fact]
    public void Read_WithoutNames_IsRefused() => Assert.NotEmpty(NamedRecordReader.Read([["source", "total"], ["a", "5"]]).Errors);
}
