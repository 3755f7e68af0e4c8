using Azure.Data.Tables;
using FactCheck.Storage.Azure;

namespace FactCheck.Storage.Tests.Azure;

/// <summary>Azure's limits, kept by us because the emulator does not keep them.</summary>
public sealed class TableLimitsTests
{
    [Fact]
    public void Check_OfAnOrdinaryEntity_LetsItPass() => TableLimits.Check(Entity(("Text", "Жертвы"), ("Count", 5), ("At", DateTimeOffset.UnixEpoch)));

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0000")]
    [InlineData("a\u007f")]
    [InlineData("a\u009f")]
    public void Check_OfAKeyThatAzureForbids_Refuses(string key)
    {
        Assert.Throws<TableLimitException>(() => TableLimits.Check(new TableEntity(key, "b")));
        Assert.Throws<TableLimitException>(() => TableLimits.Check(new TableEntity("b", key)));
    }

    [Fact]
    public void Check_OfAKeyOfMoreThanAKibibyte_Refuses()
    {
        TableLimits.Check(new TableEntity("a", new string('k', 512)));
        Assert.Throws<TableLimitException>(() => TableLimits.Check(new TableEntity("a", new string('k', 513))));
    }

    [Fact]
    public void Check_OfAStringOfMoreThan64Kibibytes_Refuses()
    {
        TableLimits.Check(Entity(("Text", new string('x', 32_768))));
        Assert.Throws<TableLimitException>(() => TableLimits.Check(Entity(("Text", new string('x', 32_769)))));
    }

    [Fact]
    public void Check_OfBytesOfMoreThan64Kibibytes_Refuses()
    {
        TableLimits.Check(Entity(("Bytes", new byte[65_536])));
        Assert.Throws<TableLimitException>(() => TableLimits.Check(Entity(("Bytes", new byte[65_537]))));
    }

    [Fact]
    public void Check_OfMoreThan252Properties_Refuses()
    {
        TableLimits.Check(Entity([.. Enumerable.Range(0, 252).Select(number => ($"P{number}", (object)number))]));
        Assert.Throws<TableLimitException>(() => TableLimits.Check(Entity([.. Enumerable.Range(0, 253).Select(number => ($"P{number}", (object)number))])));
    }

    [Fact]
    public void Check_OfMoreThanAMebibyte_Refuses()
    {
        TableLimits.Check(Entity([.. Enumerable.Range(0, 15).Select(number => ($"P{number}", (object)new string('x', 32_768)))]));
        Assert.Throws<TableLimitException>(() =>
            TableLimits.Check(Entity([.. Enumerable.Range(0, 16).Select(number => ($"P{number}", (object)new string('x', 32_768)))])));
    }

    [Fact]
    public void Check_OfADateBefore1601_Refuses()
    {
        TableLimits.Check(Entity(("At", new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero))));
        Assert.Throws<TableLimitException>(() => TableLimits.Check(Entity(("At", new DateTimeOffset(1600, 12, 31, 0, 0, 0, TimeSpan.Zero)))));
    }

    [Fact]
    public void CheckTransaction_OfOverTwoPartitions_Refuses() =>
        Assert.Throws<TableLimitException>(() => TableLimits.CheckTransaction([new TableEntity("a", "1"), new TableEntity("b", "2")]));

    [Fact]
    public void CheckTransaction_OfWithAnEntityTwice_Refuses() =>
        Assert.Throws<TableLimitException>(() => TableLimits.CheckTransaction([new TableEntity("a", "1"), new TableEntity("a", "1")]));

    [Fact]
    public void CheckTransaction_OfNoneOrMoreThanAHundred_Refuses()
    {
        TableLimits.CheckTransaction([.. Entities(100, 1)]);
        Assert.Throws<TableLimitException>(() => TableLimits.CheckTransaction([.. Entities(101, 1)]));
        Assert.Throws<TableLimitException>(() => TableLimits.CheckTransaction([]));
    }

    [Fact]
    public void CheckTransaction_OfMoreThanFourMebibytes_Refuses() =>
        Assert.Throws<TableLimitException>(() => TableLimits.CheckTransaction([.. Entities(100, 30_000)]));

    [Theory]
    [InlineData(1, 10, 1)]
    [InlineData(100, 10, 1)]
    [InlineData(101, 10, 2)]
    [InlineData(250, 10, 3)]
    [InlineData(100, 30_000, 5)]
    public void Cut_KeepsEveryEntityInOrderWithinTheLimits(int count, int characters, int batches)
    {
        var entities = Entities(count, characters).ToList();

        var cut = TransactionBatches.Cut(entities).ToList();

        Assert.Equal(batches, cut.Count);
        Assert.Equal(entities.Select(entity => entity.RowKey), cut.SelectMany(batch => batch).Select(entity => entity.RowKey));
    }

    private static IEnumerable<TableEntity> Entities(int count, int characters) =>
        Enumerable.Range(0, count).Select(number => new TableEntity("a", $"{number:D6}")
        {
            ["Text"] = new string('Ж', characters),
        });

    private static TableEntity Entity(params (string Name, object Value)[] properties)
    {
        var entity = new TableEntity("a", "b");
        foreach (var (name, value) in properties)
        {
            entity[name] = value;
        }

        return entity;
    }
}
