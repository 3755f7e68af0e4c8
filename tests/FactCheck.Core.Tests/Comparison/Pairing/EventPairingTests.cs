using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Pairing;

namespace FactCheck.Core.Tests.Comparison.Pairing;

public sealed class EventPairingTests
{
    private readonly CaseBuilder _first = new("first");
    private readonly CaseBuilder _second = new("second");

    [Fact]
    public void Each_event_gives_one_pair_in_its_widest_shared_scope()
    {
        _first.Official("2022-01-10", 50).In("Almaty");
        _first.Independent("2022-01-10", 60).In("Almaty");
        _first.Official("2022-01-10", 100, null);
        _first.Independent("2022-01-10", 200);
        _second.Official("2022-01-10", 5);
        _second.Independent("2022-01-10", 4);

        var result = EventPairing.Pair([_second.Compare(), _first.Compare()], Harm.Killed);

        Assert.Equal(["first", "second"], result.Pairs.Select(pair => pair.CaseId.Value));
        Assert.Equal((new(100, null), CountInterval.Exactly(200)), (result.Pairs[0].Official, result.Pairs[0].Other));
        var narrower = Assert.Single(result.LeftOut);
        Assert.Equal("Almaty", narrower.Scope?.Place?.Name);
        Assert.Equal([ExclusionReason.SubsetOfOther], narrower.Reasons);
    }

    [Fact]
    public void Widest_scope_is_not_taken_when_only_one_side_counts_it()
    {
        _first.Official("2022-01-10", 100);
        _first.Official("2022-01-10", 50).In("Almaty");
        _first.Independent("2022-01-10", 60).In("Almaty");

        var result = EventPairing.Pair([_first.Compare()], Harm.Killed);

        Assert.Equal("Almaty", Assert.Single(result.Pairs).Scope.Place?.Name);
        Assert.Equal("The independent side gives no number.", Assert.Single(result.LeftOut).Sentence);
    }

    [Fact]
    public void Dispute_gives_no_pair()
    {
        var official = _first.Official("2022-01-10", 100);
        _first.Independent("2022-01-10", 0).Disputes(official);

        var result = EventPairing.Pair([_first.Compare()], Harm.Killed);

        Assert.Empty(result.Pairs);
        Assert.Equal([ExclusionReason.Dispute], Assert.Single(result.LeftOut).Reasons);
    }

    [Fact]
    public void Figures_too_far_apart_give_no_pair()
    {
        _first.Official("2022-01-10", 100);
        _first.Independent("2022-09-10", 100);

        var result = EventPairing.Pair([_first.Compare()], Harm.Killed);

        Assert.Empty(result.Pairs);
        Assert.Equal([ExclusionReason.TooFarApart], Assert.Single(result.LeftOut).Reasons);
    }

    [Fact]
    public void Event_without_the_harm_is_left_out_and_says_so()
    {
        _first.Official("2022-01-10", 100);

        var left = Assert.Single(EventPairing.Pair([_first.Compare()], Harm.Injured).LeftOut);

        Assert.Null(left.Scope);
        Assert.Equal(_first.Case.Id, left.CaseId);
    }
}
