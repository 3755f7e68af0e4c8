using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Tests.Comparison;

public sealed class ApartScopesTests
{
    private readonly CaseBuilder _case = new();

    public static TheoryData<ExclusionReason> OneDifference =>
        [ExclusionReason.DifferentVictims, ExclusionReason.DifferentPlace, ExclusionReason.DifferentHarm, ExclusionReason.DifferentBasis];

    [Theory]
    [MemberData(nameof(OneDifference))]
    public void Scope_names_the_one_that_has_the_side_it_lacks_and_how_they_differ(ExclusionReason difference)
    {
        _case.Official("2022-01-20", 149).In("Almaty");
        var other = _case.Independent("2022-01-20", 160).In("Almaty");
        _ = difference switch
        {
            ExclusionReason.DifferentVictims => other.Of(VictimClass.Civilian),
            ExclusionReason.DifferentPlace => other.In("Aktobe"),
            ExclusionReason.DifferentHarm => other.Harmed(Harm.Bodies),
            _ => other.On(Basis.NamedList),
        };

        var scopes = _case.Compare().Scopes;

        Assert.Equal(2, scopes.Length);
        Assert.All(scopes.Where(scope => scope.Other.Standing is not null), scope => Assert.Equal([difference], Assert.Single(scope.Apart).Reasons));
        Assert.All(scopes, scope => Assert.Null(scope.Verdict));
    }

    [Fact]
    public void Scopes_of_one_side_are_told_apart_from_the_widest_of_their_harm()
    {
        _case.Official("2022-01-20", 149).In("Almaty").Of(VictimClass.Civilian);
        _case.Official("2022-01-20", 227);
        _case.Official("2022-01-20", 9).In("Aktobe");

        var scopes = _case.Compare().Scopes;

        Assert.Equal([0, 1, 1], scopes.Select(scope => scope.Apart.Length));
        Assert.All(scopes.Skip(1), scope => Assert.Equal(scopes[0].Scope, scope.Apart[0].Scope));
    }

    [Fact]
    public void Crowded_case_lists_no_more_than_a_handful_for_each_scope()
    {
        _case.Official("2022-01-20", 100);
        for (var city = 0; city < 30; city++)
        {
            _case.Independent("2022-01-20", 1).In($"City {city}");
        }

        Assert.All(_case.Compare(ComparisonOptions.Default).Scopes, scope => Assert.InRange(scope.Apart.Length, 1, 5));
    }
}
