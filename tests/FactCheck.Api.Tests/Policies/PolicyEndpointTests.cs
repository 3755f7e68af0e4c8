using System.Net;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Comparison.Policies;

namespace FactCheck.Api.Tests.Policies;

public abstract class PolicyEndpointTests(Routing routing) : ApiTests(routing)
{
    private static readonly string[] Ids = ["latest", "envelope", "conservative", "highest", "ucdp", "acled", "iraqBodyCount", "everyCasualty"];

    [Fact]
    public async Task GetPolicies_OfACase_HasEveryPolicyWithItsRuleAndItsSource()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed", "?publisher=Wire&publishedOn=2031-03-02");

        var body = await (await Client.GetAsync("cases/flood-2031/policies?harm=killed", Stop)).JsonAsync();

        Assert.Equal(Ids, body["policies"]!.AsArray().Select(policy => policy!["id"]!.GetValue<string>()));
        Assert.All(body["policies"]!.AsArray(), policy => Assert.False(string.IsNullOrEmpty(policy!["rule"]!.GetValue<string>())));
        Assert.All(body["policies"]!.AsArray().Skip(4), policy => Assert.Contains("https://", policy!["citation"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.All(body["scopes"]!.AsArray(), scope => Assert.Equal(Ids, scope!["outcomes"]!.AsArray().Select(outcome => outcome!["policy"]!.GetValue<string>())));
    }

    [Fact]
    public async Task GetDiscrepancies_TakesEveryPolicy()
    {
        await Client.PutCaseAsync();
        foreach (var policy in StandingPolicies.All)
        {
            var body = await (await Client.GetAsync($"cases/flood-2031/discrepancies?policy={policy.Id}", Stop)).JsonAsync();

            Assert.Equal((policy.Id, policy.Rule), (body["policy"]!.GetValue<string>(), body["policyRule"]!.GetValue<string>()));
        }
    }

    [Fact]
    public async Task GetPolicies_ManyFaults_ListsThemAllAtOnce() => Assert.Equal(
        ["against", "caseId", "harm", "window"],
        await (await Client.GetAsync("cases/A/policies?harm=x&against=official&window=-1", Stop)).FaultsAsync());

    [Fact]
    public async Task GetPolicies_UnknownCase_Is404() =>
        await (await Client.GetAsync("cases/flood-2031/policies", Stop)).ProblemAsync(HttpStatusCode.NotFound);

    public sealed class Mapped() : PolicyEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : PolicyEndpointTests(Routing.Dispatched);
}
