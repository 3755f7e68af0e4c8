using FactCheck.Core.Statistics.Lists.Matching;

namespace FactCheck.Core.Tests.Statistics.Lists;

public class ListMatcherTests
{
    private static readonly DateOnly Day = new(2022, 1, 6);

    [Theory]
    [InlineData("Нурсултан Сейтқазиев", "Seitkaziev Nursultan")]
    [InlineData("Жанибек Ахметов", "Zhanibek Akhmetov")]
    [InlineData("Жанибек Ахметов", "AHMETOV, Janibek")]
    [InlineData("Юлия Щербакова", "Yuliya Shcherbakova")]
    [InlineData("Ғалым Қасымов", "Ghalym Qasymov")]
    [InlineData("José Ibáñez", "Jose Ibanez")]
    public void Match_OfOneNameInTwoSpellings_IsExact(string first, string second) => Assert.Equal(MatchClass.Exact, Single(first, second).Class);

    [Theory]
    [InlineData("Aigerim Tuleuova", "Aigerim Tuleuovа Maratovna")]
    [InlineData("Vladimir Petrov", "Wladimir Petrow")]
    [InlineData("Erlan Zhagiparov", "Yerlan Zhagiparov")]
    public void Match_OfNearlyOneName_IsLinked(string first, string second) => Assert.True(Single(first, second).Linked);

    [Theory]
    [InlineData("Vladimir Petrov", "Vladislav Petrenko")]
    [InlineData("Aslan Kaliev", "Ruslan Kaliev")]
    public void Match_OfTwoPeoplesNames_IsNotLinked(string first, string second) =>
        Assert.DoesNotContain(Match(Record("a", "A", first), Record("b", "B", second)).Matches, match => match.Linked);

    [Fact]
    public void Match_OfTheSameNameMonthsApart_IsOnlyPossible()
    {
        var match = Match(Record("a", "A", "Aslan Kaliev", Day), Record("b", "B", "Aslan Kaliev", Day.AddMonths(4))).Matches.Single();

        Assert.Equal(MatchClass.Possible, match.Class);
        Assert.False(match.Linked);
        Assert.Equal(0, match.Score.Date);
    }

    [Fact]
    public void Match_ShowsThePartsOfTheScore()
    {
        var score = Match(
            new NamedRecord("a", "A", "Aslan Kaliev", Day, "Almaty", 1990),
            new NamedRecord("b", "B", "Aslan Kalyiev", Day, "Алматы")).Matches.Single().Score;

        Assert.Equal(1, score.Date);
        Assert.Equal(1, score.Place);
        Assert.Null(score.BirthYear);
        Assert.InRange(score.Total, score.Name - 0.01, 1);
    }

    [Fact]
    public void Match_GivesNoPersonTwoRecordsOfOneList()
    {
        var result = Match(Record("a1", "A", "Aslan Kaliev"), Record("a2", "A", "Aslan Kaliyev"), Record("b", "B", "Aslan Kaliev"));

        Assert.Equal(2, result.Persons.Length);
        Assert.Single(result.SameList);
        Assert.Contains(result.Persons, person => person.Records.SequenceEqual(["a1", "b"]));
    }

    [Fact]
    public void Match_ADecisionThatTwoAreOnePerson_JoinsThem()
    {
        var decision = new MatchDecision("a", "b", true, "reviewer", "same identity card");

        var result = ListMatcher.Match([Record("a", "A", "Aslan Kaliev"), Record("b", "B", "Ruslan Omarov")], [decision], TestContext.Current.CancellationToken);

        Assert.Equal("11", result.Persons.Single().History);
        Assert.Equal(decision, result.Matches.Single().Decision);
    }

    [Fact]
    public void Match_ADecisionThatTwoAreNotOnePerson_KeepsThemApartThroughAThird()
    {
        var decision = new MatchDecision("b", "a", false, "reviewer", "father and son");

        var result = ListMatcher.Match(
            [Record("a", "A", "Aslan Kaliev"), Record("b", "B", "Aslan Kaliev"), Record("c", "C", "Aslan Kaliev")],
            [decision],
            TestContext.Current.CancellationToken);

        Assert.Equal(2, result.Persons.Length);
        Assert.DoesNotContain(result.Persons, person => person.Records.Contains("a") && person.Records.Contains("b"));
    }

    [Fact]
    public void Match_OfADecisionAboutAnUnknownRecord_Warns() => Assert.Contains(
        ListMatcher.Match([Record("a", "A", "Aslan Kaliev")], [new MatchDecision("a", "x", true, "r", "")], TestContext.Current.CancellationToken).Warnings,
        warning => warning.Contains("'x'", StringComparison.Ordinal));

    [Fact]
    public void Match_OfThreeLists_GivesTheTableTheModelsNeed()
    {
        var result = Match(
            Record("a1", "A", "Aslan Kaliev"),
            Record("b1", "B", "Каliev Aslan"),
            Record("c1", "C", "Қалиев Аслан"),
            Record("a2", "A", "Dina Omarova"),
            Record("c2", "C", "Дина Омарова"),
            Record("b3", "B", "Timur Bekov"));

        Assert.Equal(3, result.Table!.Observed);
        Assert.Equal((1, 1, 1), (result.Table.Cells[0b111], result.Table.Cells[0b101], result.Table.Cells[0b010]));
    }

    [Fact]
    public void Match_DoesNotDependOnTheOrderOfRecordsWithinLists()
    {
        var records = Enumerable.Range(0, 40).Select(i => Record($"{(i % 2 == 0 ? "a" : "b")}{i}", i % 2 == 0 ? "A" : "B", $"Name{i / 2 % 9} Family{i / 4}")).ToList();
        var reversed = records.Take(2).Concat(records.Skip(2).Reverse()).ToArray();

        var first = Match([.. records]).Persons.Select(person => string.Join('+', person.Records)).Order();
        var second = Match(reversed).Persons.Select(person => string.Join('+', person.Records)).Order();

        Assert.Equal(first, second);
    }

    private static RecordMatch Single(string first, string second) => Match(Record("a", "A", first), Record("b", "B", second)).Matches.Single();

    private static MatchResult Match(params NamedRecord[] records) => ListMatcher.Match(records, null, TestContext.Current.CancellationToken);

    private static NamedRecord Record(string id, string list, string name, DateOnly? date = null) => new(id, list, name, date);
}
