using FactCheck.Core.Checking;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Checking;

public sealed class FoundingCaseCheckTests
{
    [Fact]
    public void At_least_225_is_superseded_by_227_with_both_quotations()
    {
        var answer = Only("At least 225 people died, the Prosecutor General's Office said", CheckVerdict.Superseded);

        Assert.Equal(["at least 225 people had died"], answer.For.Select(evidence => evidence.Quote));
        Assert.Equal(["227 people"], answer.Against.Select(evidence => evidence.Quote));
        Assert.Contains("replaced by 227 (officials of Kazakhstan, 20 January 2022)", answer.Reason, StringComparison.Ordinal);
        Assert.Equal([answer.For[0].ClaimId, answer.Against[0].ClaimId], answer.ClaimIds);
    }

    [Fact]
    public void At_least_225_is_supported_as_known_on_16_January()
    {
        var answer = Only("At least 225 people died, the Prosecutor General's Office said", CheckVerdict.Supported, "2022-01-16");

        Assert.Equal(Fixture.Day("2022-01-15"), answer.For.Single().Date?.Date);
        Assert.Empty(answer.Against);
    }

    [Fact]
    public void Known_before_the_first_document_it_is_unverified_and_tells_what_came_later()
    {
        var answer = Only("At least 225 people died, the Prosecutor General's Office said", CheckVerdict.Unverified, "2022-01-10");

        Assert.Empty(answer.ClaimIds);
        Assert.Equal(["at least 225 people had died"], answer.PublishedLater.Select(evidence => evidence.Quote));
    }

    [Fact]
    public void Officials_149_in_the_country_is_the_count_of_civilians_in_Almaty()
    {
        var answer = Only("Officials said 149 people were killed in Kazakhstan", CheckVerdict.ScopeMismatch);

        var scope = Assert.Single(answer.For).Scope;
        Assert.Equal(("Almaty", VictimClassSet.Of(VictimClass.Civilian)), (scope.Place?.Name, scope.Victims));
        Assert.Contains("different place, different victims", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Rights_activists_227_is_what_officials_say()
    {
        var answer = Only("Rights activists say 227 were killed", CheckVerdict.Misattributed);

        Assert.All(answer.For, evidence => Assert.Equal(Side.Official, evidence.Side));
        Assert.Contains(answer.NotCompared, item => item.Reasons.SequenceEqual([ExclusionReason.Dispute]));
    }

    [Fact]
    public void Killed_4500_is_the_count_of_the_injured()
    {
        var answer = Only("4,500 people were killed", CheckVerdict.ScopeMismatch);

        Assert.Equal(Harm.Injured, Assert.Single(answer.For).Scope.Harm);
        Assert.Equal(["227 people"], answer.Against.Select(evidence => evidence.Quote));
    }

    [Fact]
    public void Police_300_in_Almaty_is_more_than_the_country_has()
    {
        var answer = Only("Police say 300 were killed in Almaty", CheckVerdict.Contradicted);

        Assert.True(answer.ByNesting);
        Assert.Equal(Bound.Hard, answer.Bound);
        Assert.Equal(["227 people"], answer.Against.Select(evidence => evidence.Quote));
    }

    [Fact]
    public void Bodies_that_TASS_reports_are_the_Almaty_police_chiefs_count()
    {
        var answer = Only("41 bodies were taken from morgues, TASS reports", CheckVerdict.Supported);

        Assert.Equal(("Almaty police", "TASS"), (answer.For[0].Source, answer.For[0].Publisher));
        Assert.Contains("TASS passes it on; the source is Almaty police", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_January_protests_are_the_event()
    {
        var answer = Only("Officials say 227 people were killed in the January protests in Kazakhstan", CheckVerdict.Supported);

        Assert.Equal(Basis.Cumulative, answer.Understood.Scope.Basis);
        Assert.Contains("“January” is read as the whole event.", answer.Understood.Defaulted);
    }

    [Fact]
    public void A_count_is_shown_as_it_was_understood()
    {
        const string Statement = "Officials say 227 people were killed.";

        var understood = Only(Statement, CheckVerdict.Supported).Understood;

        var span = understood.Claim.Span!.Value;
        Assert.Equal("227 people were killed", Statement[span.Start..span.End]);
        Assert.Equal("227: killed, everybody, Kazakhstan; said by officials of Kazakhstan (official)", understood.Sentence);
        Assert.Contains("No place is named in the words of the count: read as Kazakhstan.", understood.Defaulted);
    }

    [Fact]
    public void A_sibling_of_the_source_is_somebody_else_and_their_group_is_not()
    {
        Only("Police say at least 225 people died", CheckVerdict.Misattributed);
        var answer = Only("The Prosecutor General's Office said 227 people were killed", CheckVerdict.Supported);

        Assert.Contains("is one of the officials of Kazakhstan", answer.Reason, StringComparison.Ordinal);
    }

    private static CountAnswer Only(string statement, CheckVerdict expected, string? knownOn = null)
    {
        var answer = Assert.Single(FoundingCase.Ask(statement, knownOn).Counts);
        Assert.True(expected == answer.Verdict, $"{answer.Verdict}: {answer.Reason} ({answer.Understood.Sentence})");
        return answer;
    }

}
