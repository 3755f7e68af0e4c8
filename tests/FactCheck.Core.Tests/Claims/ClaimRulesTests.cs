using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Claims;

public sealed class ClaimRulesTests
{
    private readonly CaseBuilder _case = new();

    [Fact]
    public void Part_is_admissible_exactly_when_some_count_of_it_is_no_larger_than_its_whole() =>
        Gen.Select(Generators.Interval, Generators.Interval).Sample((part, whole) =>
            Assert.Equal(part.Lower <= (whole.Upper ?? long.MaxValue), ClaimRules.CanBePartOf(part, whole)));

    [Fact]
    public void Whole_claims_break_no_rule()
    {
        Assert.Empty(ClaimRules.Broken(_case.Official("2022-01-20", 7).Build()));
        Assert.Empty(ClaimRules.Broken(_case.Claim(null, 7).Build()));
        Assert.Empty(ClaimRules.Broken(_case.Claim(null, 7).Build() with { Quote = "seven people" }));
        Assert.Empty(ClaimRules.Broken(_case.Official("2022-01-20", 7).Disputes(null).Build()));
    }

    [Fact]
    public void Count_that_disputes_and_dispute_that_counts_are_broken()
    {
        var claim = _case.Official("2022-01-20", 7).Build();

        Assert.Single(ClaimRules.Broken(claim with { Quantity = Quantity.Unstated("higher") }));
        Assert.Single(ClaimRules.Broken(claim with { Dispute = new(DisputeDirection.Higher, DisputeModality.Asserted, null) }));
    }

    [Fact]
    public void Claim_without_a_place_in_its_document_is_broken()
    {
        var claim = _case.Official("2022-01-20", 7).Build();

        Assert.Single(ClaimRules.Broken(claim with { Quote = null }));
        Assert.Single(ClaimRules.Broken(claim with { DocumentId = null }));
        Assert.Single(ClaimRules.Broken(claim with { Quote = "shorter" }));
        Assert.Single(ClaimRules.Broken(claim with { Sentence = new(50_000, 50_100) }));
    }
}
