using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Reviews;

public abstract class ReviewEndpointTests(Routing routing) : ApiTests(routing)
{
    [Theory]
    [InlineData("accepted")]
    [InlineData("rejected")]
    public async Task PatchClaim_WithAState_IsOnRecordWithWhoAndWhy(string state)
    {
        var id = await Client.PostOneClaimAsync();
        var (_, before) = await Client.GetClaimAsync(id);

        var response = await Client.PatchClaimAsync(id, new { state, reviewer = "Ana", reason = "Checked with the source" }, before);

        var review = (await response.JsonAsync())["review"]!;
        Assert.Equal((state, "Ana", "Checked with the source", 1), (review["state"]!.GetValue<string>(), review["reviewer"]!.GetValue<string>(), review["reason"]!.GetValue<string>(), review["sequence"]!.GetValue<int>()));
        Assert.NotEqual(before, response.Headers.ETag!.ToString());
        var (now, tag) = await Client.GetClaimAsync(id);
        Assert.Equal(response.Headers.ETag!.ToString(), tag);
        Assert.Equal(state, now["review"]!["state"]!.GetValue<string>());
        var listed = await (await Client.GetAsync($"cases/flood-2031/claims?review={state}", Stop)).JsonAsync();
        Assert.Single(listed["items"]!.AsArray());
    }

    [Fact]
    public async Task PatchClaim_WithACorrection_ChangesWhatItStatesAndNothingElse()
    {
        var id = await Client.PostOneClaimAsync();
        var (before, _) = await Client.GetClaimAsync(id);

        var after = await Client.DecideAsync(id, new
        {
            correction = new
            {
                harm = "injured",
                quantity = new { lower = 12, upper = (int?)null },
                source = new { side = "official" },
                place = new { name = "Almaty", kind = "city", country = "KZ" },
                asOf = new { date = "2031-03-02", precision = "day" },
            },
        });

        Assert.Equal("injured", after["harm"]!.GetValue<string>());
        var quantity = after["quantity"]!;
        Assert.Equal(("at least 12", "atLeast", 12), (quantity["raw"]!.GetValue<string>(), quantity["comparator"]!.GetValue<string>(), quantity["lower"]!.GetValue<int>()));
        Assert.Null(quantity["upper"]);
        Assert.Equal(("Wire", "official"), (after["source"]!["name"]!.GetValue<string>(), after["source"]!["side"]!.GetValue<string>()));
        Assert.Equal("Almaty", after["place"]!["name"]!.GetValue<string>());
        Assert.Equal("corrected", after["review"]!["state"]!.GetValue<string>());
        foreach (var kept in new[] { "id", "quote", "span", "confidence", "trace", "extractor", "basis", "victims" })
        {
            Assert.True(JsonNode.DeepEquals(before[kept], after[kept]), kept);
        }
    }

    [Fact]
    public async Task PatchClaim_AtAnOldVersion_Is412AndLeavesNoTrace()
    {
        var id = await Client.PostOneClaimAsync();
        var (_, old) = await Client.GetClaimAsync(id);
        await Client.DecideAsync(id, new { state = "accepted" });

        await (await Client.PatchClaimAsync(id, new { state = "rejected" }, old)).ProblemAsync(HttpStatusCode.PreconditionFailed);

        Assert.Single(await Client.HistoryAsync(id));
    }

    [Fact]
    public async Task PatchClaim_ByFiftyAtOnce_TakesExactlyOne()
    {
        var id = await Client.PostOneClaimAsync();
        var (_, tag) = await Client.GetClaimAsync(id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Client.PatchClaimAsync(id, new { state = "accepted", reviewer = $"Reader {number}" }, tag)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(49, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
        Assert.Single(await Client.HistoryAsync(id));
    }

    [Fact]
    public async Task PatchClaim_GoingBack_RestoresTheBytesAndKeepsTheHistory()
    {
        var id = await Client.PostOneClaimAsync();
        var (found, _) = await Client.GetClaimAsync(id);
        var corrected = await Client.DecideAsync(id, new { correction = new { harm = "injured" } });
        await Client.DecideAsync(id, new { correction = new { certainty = "alleged", quantity = 99 } });

        var first = await Client.DecideAsync(id, new { revertTo = 1 });
        var none = await Client.DecideAsync(id, new { revertTo = 0 });

        Assert.Equal(WithoutReview(corrected), WithoutReview(first));
        Assert.Equal(WithoutReview(found), WithoutReview(none));
        Assert.Equal("reopened", none["review"]!["state"]!.GetValue<string>());
        var events = await Client.HistoryAsync(id);
        Assert.Equal([1, 2, 3, 4], events.Select(item => item!["review"]!["sequence"]!.GetValue<int>()));
        Assert.Equal([null, null, 1, 0], events.Select(item => item!["revertTo"]?.GetValue<int>()));
        Assert.Equal(events.Skip(1).Select(item => item!["before"]!.ToJsonString()), events.SkipLast(1).Select(item => item!["after"]!.ToJsonString()));
        Assert.Equal(found.ToJsonString(), events[0]!["before"]!.ToJsonString());
        Assert.Equal(["revertTo"], await (await Client.PatchClaimAsync(id, new { revertTo = 9 })).FaultsAsync());
        var open = await (await Client.GetAsync("cases/flood-2031/claims?review=none", Stop)).JsonAsync();
        Assert.Single(open["items"]!.AsArray());
    }

    [Fact]
    public async Task PatchClaim_ManyFaults_ListsThemAllAtOnce()
    {
        var id = await Client.PostOneClaimAsync();

        var response = await Client.SendAsync(HttpMethod.Patch, $"cases/flood-2031/claims/{id}", JsonContent.Create(new
        {
            reviewer = " ",
            state = "corrected",
            revertTo = -1,
            attach = "x",
        }));
        Assert.Equal(["attach", "body", "reason", "revertTo", "reviewer", "state"], await response.FaultsAsync());

        var correction = await Client.PatchClaimAsync(id, new
        {
            correction = new Dictionary<string, object?>
            {
                ["harm"] = "murdered",
                ["quantity"] = new { lower = 9, upper = 3 },
                ["place"] = new { name = "", kind = "country", parent = "Asia" },
                ["source"] = new { country = "kz" },
                ["period"] = new { start = "2031-03-05", end = "2031-03-01", precision = "day" },
                ["asOf"] = new { date = "2031-02-30", precision = "day" },
                ["partOf"] = id,
                ["basis"] = null,
                ["confidence"] = 1,
                ["dispute"] = new { direction = "higher", modality = "asserted", of = "manual-00000000" },
            },
        });
        Assert.Equal(
            [
                "correction.asOf", "correction.basis", "correction.confidence", "correction.dispute.of", "correction.harm", "correction.partOf", "correction.period",
                "correction.place.country", "correction.place.name", "correction.place.parent", "correction.quantity", "correction.source.country",
            ],
            await correction.FaultsAsync());
        Assert.Empty(await Client.HistoryAsync(id));
    }

    [Fact]
    public async Task PatchClaim_PartLargerThanItsWholeOrInACircle_Is400()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("19 killed, 227 killed");
        var page = await (await Client.GetAsync("cases/flood-2031/claims", Stop)).JsonAsync();
        var (part, whole) = (Id(page["items"]![0]), Id(page["items"]![1]));

        Assert.Equal(["correction.partOf"], await (await Client.PatchClaimAsync(whole, new { correction = new { partOf = part } })).FaultsAsync());
        Assert.Equal(whole, (await Client.DecideAsync(part, new { correction = new { partOf = whole } }))["partOf"]!.GetValue<string>());
        Assert.Equal(["correction.partOf"], await (await Client.PatchClaimAsync(whole, new { correction = new { partOf = part, quantity = 10 } })).FaultsAsync());
    }

    [Theory]
    [InlineData("manual-00000000", HttpStatusCode.NotFound)]
    [InlineData("nonsense", HttpStatusCode.BadRequest)]
    public async Task PatchClaim_ThatIsNotThere_SaysSo(string id, HttpStatusCode status)
    {
        await Client.PutCaseAsync();
        await (await Client.PatchClaimAsync(id, new { state = "accepted" })).ProblemAsync(status);
        await (await Client.GetAsync($"cases/flood-2031/claims/{id}/history", Stop)).ProblemAsync(status);
    }

    private static string Id(JsonNode? claim) => claim!["id"]!.GetValue<string>();

    private static string WithoutReview(JsonNode claim)
    {
        var copy = claim.DeepClone().AsObject();
        copy.Remove("review");
        return copy.ToJsonString();
    }

    public sealed class Mapped() : ReviewEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : ReviewEndpointTests(Routing.Dispatched);
}
