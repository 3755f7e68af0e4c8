using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Reviewing;

public sealed class ReviewOverlayTests
{
    private readonly CaseBuilder _case = new();

    [Fact]
    public void Claims_that_nobody_decided_about_are_the_same_objects()
    {
        _case.Official("2022-01-20", 225);
        _case.Official("2022-01-21", 227);
        var stored = _case.Claims;

        Assert.Same(stored, Decisions.Over(stored).Claims);
        var touched = Decisions.Over(stored, Decisions.Accept(stored[0])).Claims;
        Assert.Equal(ReviewState.Accepted, touched[0].Review!.State);
        Assert.Same(stored[1], touched[1]);
    }

    [Fact]
    public void Correction_keeps_to_the_members_that_a_person_put_right()
    {
        _case.Official("2022-01-20", 225);
        var found = _case.Claims[0];
        var correction = Decisions.Correct(found, claim => claim with { Harm = Harm.Injured }, 1, "harm");
        var readAnew = found with { Certainty = Certainty.Alleged, Harm = Harm.Bodies, Extractor = "rules-2" };

        var claim = Assert.Single(Decisions.Over([readAnew], correction).Claims);

        Assert.Equal(readAnew with { Harm = Harm.Injured, Review = correction.Review }, claim);
    }

    [Fact]
    public void Correction_of_a_count_holds_when_the_claim_is_read_as_a_dispute_later()
    {
        _case.Official("2022-01-20", 225);
        var found = _case.Claims[0];
        var correction = Decisions.Correct(found, claim => claim with { Quantity = Quantity.Exactly(300) }, 1, "quantity");
        var dispute = found with { Quantity = Quantity.Unstated("much higher"), Dispute = new(DisputeDirection.Higher, DisputeModality.Asserted, null) };

        var claim = Assert.Single(Decisions.Over([dispute], correction).Claims);

        Assert.Empty(ClaimRules.Broken(claim));
        Assert.Equal(300, claim.Quantity.Value);
    }

    [Fact]
    public void Decision_follows_its_words_to_a_claim_with_another_id()
    {
        var document = _case.Document("Paper", "2022-01-20");
        _case.Claim(document, 1);
        var found = _case.Claims[0];
        var moved = found with { Id = ClaimId.For(document.Id, 77, 0) };

        var effective = Decisions.Over([moved], Decisions.Reject(found));

        Assert.Equal(ReviewState.Rejected, Assert.Single(effective.Claims).Review!.State);
        Assert.Empty(effective.Orphans);
        Assert.Equal(1, effective.Find(moved.Id)!.Sequence);
    }

    [Fact]
    public void Decision_whose_words_stand_twice_or_nowhere_is_orphaned()
    {
        var document = _case.Document("Paper", "2022-01-20");
        _case.Claim(document, 1);
        var found = _case.Claims[0];
        var first = found with { Id = ClaimId.For(document.Id, 77, 0) };
        var second = found with { Id = ClaimId.For(document.Id, 78, 0) };

        Assert.Equal(OrphanReason.Ambiguous, Assert.Single(Decisions.Over([first, second], Decisions.Reject(found)).Orphans).Reason);
        Assert.Equal(OrphanReason.QuoteGone, Assert.Single(Decisions.Over([first with { Quote = "other" }], Decisions.Reject(found)).Orphans).Reason);
        Assert.Equal(OrphanReason.QuoteGone, Assert.Single(Decisions.Over([], Decisions.Reject(found)).Orphans).Reason);
        Assert.All(Decisions.Over([first, second], Decisions.Reject(found)).Claims, claim => Assert.Null(claim.Review));
    }

    [Fact]
    public void Two_decisions_with_the_same_words_do_not_share_a_claim()
    {
        var document = _case.Document("Paper", "2022-01-20");
        _case.Claim(document, 1);
        var first = _case.Claims[0];
        var second = first with { Id = ClaimId.For(document.Id, 78, 0) };
        var moved = first with { Id = ClaimId.For(document.Id, 79, 0) };

        var effective = Decisions.Over([moved], Decisions.Reject(first), Decisions.Accept(second));

        Assert.Null(Assert.Single(effective.Claims).Review);
        Assert.Equal([OrphanReason.Ambiguous, OrphanReason.Ambiguous], effective.Orphans.Select(orphan => orphan.Reason));
    }

    [Fact]
    public void Decision_that_takes_another_over_puts_it_out_of_force_for_good()
    {
        var document = _case.Document("Paper", "2022-01-20");
        _case.Claim(document, 1);
        var old = _case.Claims[0];
        var moved = old with { Id = ClaimId.For(document.Id, 77, 0) };
        var rejected = Decisions.Reject(old);
        var taken = Decisions.Accept(moved, 2) with { Continues = new ReviewReference(old.Id, 1) };

        Assert.Empty(Decisions.Over([moved], rejected, taken).Orphans);
        var both = Decisions.Over([old, moved], rejected, taken);
        Assert.Null(both.Claims[0].Review);
        Assert.Equal(ReviewState.Accepted, both.Claims[1].Review!.State);
        Assert.Equal(1, both.Find(old.Id)!.Sequence);
        var decidedAgain = Decisions.Over([old, moved], rejected, taken, Decisions.Accept(old, 2));
        Assert.Equal(2, decidedAgain.Claims[0].Review!.Sequence);
    }
}
