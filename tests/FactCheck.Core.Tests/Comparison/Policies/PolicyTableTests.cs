using System.Text.Json;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Policies;
using FactCheck.Core.Comparison.Verdicts;
using FactCheck.Core.Json;

namespace FactCheck.Core.Tests.Comparison.Policies;

public sealed class PolicyTableTests
{
    private readonly CaseBuilder _case = new();

    [Fact]
    public void Policies_stand_side_by_side_and_say_when_they_disagree()
    {
        _case.Official("2022-01-10", 150);
        _case.Independent("2022-01-10", 140).By("One", Side.Independent);
        _case.Independent("2022-01-11", 180).By("Two", Side.Independent);

        var scope = Assert.Single(Table().Scopes);

        Assert.False(scope.VerdictsAgree);
        Assert.Equal(
            [
                ("latest", Verdict.OfficialLower), ("envelope", Verdict.Compatible), ("conservative", Verdict.OfficialHigher), ("highest", Verdict.OfficialLower),
                ("ucdp", Verdict.Compatible), ("acled", Verdict.OfficialHigher), ("iraqBodyCount", Verdict.Compatible), ("everyCasualty", Verdict.Compatible),
            ],
            scope.Outcomes.Select(outcome => (outcome.Policy, outcome.Verdict!.Verdict)));
    }

    [Fact]
    public void One_figure_a_side_is_the_same_under_every_policy()
    {
        _case.Official("2022-01-10", 150);
        _case.Independent("2022-01-10", 140);
        _case.Official("2022-01-10", 7).In("Almaty");

        Assert.All(Table().Scopes, scope => Assert.True(scope.VerdictsAgree));
        Assert.Equal(2, Table().Scopes.Length);
    }

    [Fact]
    public void Table_serialises_with_each_rule_in_words() =>
        Assert.Contains(StandingPolicies.Default.Rule, JsonSerializer.Serialize(Table(), WireJson.Options), StringComparison.Ordinal);

    private PolicyTable Table() => PolicyTable.Of(_case.Evidence, ComparisonOptions.Default);
}
