using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Tests.Comparison.Nesting;

public sealed class NestedScopesTests
{
    private readonly CaseBuilder _case = new();

    [Fact]
    public void More_in_a_city_than_in_its_country_contradicts_by_nesting()
    {
        _case.Official("2022-01-20", 227);
        _case.Independent("2022-01-20", 300).In("Almaty");

        var result = _case.Compare();

        Assert.Equal(2, result.Scopes.Length);
        Assert.All(result.Scopes, scope =>
        {
            var contradiction = Assert.Single(scope.Contradictions);
            Assert.True(contradiction.ByNesting);
            Assert.Equal(Verdict.OfficialLower, contradiction.Verdict);
            Assert.Equal(Bound.Hard, contradiction.Bound);
            Assert.Equal(2, contradiction.ClaimIds.Length);
            Assert.Null(scope.Verdict);
        });
    }

    [Fact]
    public void One_side_can_contradict_itself()
    {
        _case.Official("2022-01-20", 227);
        _case.Official("2022-01-20", 228).Of(VictimClass.Civilian);

        Assert.All(_case.Compare().Scopes, scope => Assert.Null(Assert.Single(scope.Contradictions).Verdict));
    }

    [Theory]
    [InlineData(226, 227L)]
    [InlineData(200, null)]
    public void Part_that_may_be_as_small_as_its_whole_contradicts_nothing(long lower, long? upper)
    {
        _case.Official("2022-01-20", 227);
        _case.Independent("2022-01-20", lower, upper).In("Almaty");

        Assert.All(_case.Compare().Scopes, scope => Assert.Empty(scope.Contradictions));
    }

    [Fact]
    public void Whole_without_an_upper_end_bounds_nothing()
    {
        _case.Official("2022-01-20", 225, null);
        _case.Independent("2022-01-20", 300).In("Almaty");

        Assert.All(_case.Compare().Scopes, scope => Assert.Empty(scope.Contradictions));
    }

    [Fact]
    public void City_in_a_region_is_found_through_the_region()
    {
        _case.Official("2022-01-20", 5).With(claim => claim with { Place = new("Mangystau", PlaceKind.Region, "KZ", "Kazakhstan", null, Default: false) });
        _case.Independent("2022-01-20", 9).With(claim => claim with { Place = new("Zhanaozen", PlaceKind.City, "KZ", "Mangystau", null, Default: false) });

        Assert.All(_case.Compare().Scopes, scope => Assert.Single(scope.Contradictions));
    }

    [Theory]
    [InlineData("Turkistan", 1)]
    [InlineData(null, 0)]
    public void City_of_the_same_name_as_a_region_lies_in_it_only_when_it_says_so(string? parent, int contradictions)
    {
        _case.Official("2022-01-20", 5).With(claim => claim with { Place = new("Turkistan", PlaceKind.Region, "KZ", null, null, Default: false) });
        _case.Independent("2022-01-20", 9).With(claim => claim with { Place = new("Turkistan", PlaceKind.City, "KZ", parent, null, Default: false) });

        Assert.All(_case.Compare().Scopes, scope => Assert.Equal(contradictions, scope.Contradictions.Length));
    }

    [Fact]
    public void Unrelated_places_and_other_harms_are_not_nested()
    {
        _case.Official("2022-01-20", 5).In("Aktobe");
        _case.Official("2022-01-20", 5).Harmed(Harm.Injured);
        _case.Independent("2022-01-20", 9).In("Almaty");

        Assert.All(_case.Compare().Scopes, scope => Assert.Empty(scope.Contradictions));
    }

    [Fact]
    public void Figures_far_apart_in_time_do_not_contradict_by_nesting()
    {
        _case.Official("2022-01-20", 227);
        _case.Independent("2022-09-20", 300).In("Almaty");

        Assert.All(_case.Compare().Scopes, scope => Assert.Empty(scope.Contradictions));
    }
}
