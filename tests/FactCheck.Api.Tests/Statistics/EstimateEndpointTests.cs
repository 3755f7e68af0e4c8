using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Statistics.Lists;

namespace FactCheck.Api.Tests.Statistics;

public abstract class EstimateEndpointTests(Routing routing) : ApiTests(routing)
{
    private const string Systems = "estimates/multipleSystems";
    private const string Matching = "estimates/match";
    private const string Named = "id,list,name,date\na1,police,Aigerim Bekova,2031-03-01\na2,police,Daniyar Omarov,2031-03-01\nb1,hospital,Bekova Aigerim,2031-03-01\nb2,hospital,Oleg Kim,2031-03-02\n";

    [Theory]
    [InlineData("police,hospital,count\n1,0,40\n0,1,20\n1,1,10\n", "text/csv")]
    [InlineData("police;hospital;count\r\n1;0;40\r\n0;1;20\r\n1;1;10\r\n", "text/csv")]
    [InlineData("""{"lists":["police","hospital"],"histories":{"10":40,"01":20,"11":10}}""", "application/json")]
    public async Task MultipleSystems_TwoLists_GivesChapmansEstimate(string body, string mediaType)
    {
        var answer = await (await PostAsync(Systems, body, mediaType)).JsonAsync();

        Assert.Equal(["police", "hospital"], answer["overlap"]!["lists"]!.AsArray().Select(name => name!.GetValue<string>()));
        // 51 * 31 / 11 - 1
        Assert.Equal(142.7272727, answer["pairs"]![0]!["value"]!["chapman"]!.GetValue<double>());
        Assert.Equal(70, answer["overlap"]!["observed"]!.GetValue<int>());
    }

    [Fact]
    public async Task MultipleSystems_ListsThatShareNobody_WritesTheInfiniteEstimateAsText()
    {
        var answer = await (await PostAsync(Systems, "a,b,count\n1,0,4\n0,1,2\n")).JsonAsync();

        Assert.Equal("Infinity", answer["pairs"]![0]!["value"]!["lincolnPetersen"]!.GetValue<string>());
    }

    [Fact]
    public async Task MultipleSystems_Totals_AreRefusedWithTheReason()
    {
        var problem = await (await PostAsync(Systems, "police,hospital\n225,149\n")).ProblemAsync(HttpStatusCode.BadRequest);

        Assert.Equal(ListTableReader.TotalsRefused, problem["errors"]!["body"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task MultipleSystems_FaultsOfBodyAndSettings_ComeTogether()
    {
        var response = await PostAsync(Systems + "?level=2&criterion=x&includeBoundary=x", "a,b,count\n1,0,x\n0,0,3\n1,2,3\n");

        var problem = await response.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal(["body", "criterion", "includeBoundary", "level"], problem["errors"]!.AsObject().Select(fault => fault.Key));
        Assert.Equal(3, problem["errors"]!["body"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("", "text/csv")]
    [InlineData("a,b\n1,0,1\n", "text/csv")]
    [InlineData("a,b\n\"1,0\n", "text/csv")]
    [InlineData("""{"lists":["a","b"]}""", "application/json")]
    [InlineData("""{"lists":["a","b"],"histories":{"100":1}}""", "application/json")]
    [InlineData("""{"lists":["a","b"],"histories":{"10":-1}}""", "application/json")]
    [InlineData("null", "application/json")]
    public async Task MultipleSystems_MalformedBody_Is400(string body, string mediaType) =>
        Assert.Equal(["body"], await (await PostAsync(Systems, body, mediaType)).FaultsAsync());

    [Theory]
    [InlineData(Systems)]
    [InlineData(Matching)]
    public async Task Estimates_OtherMediaType_Is415(string address) =>
        await (await PostAsync(address, "a", "text/plain")).ProblemAsync(HttpStatusCode.UnsupportedMediaType);

    [Fact]
    public async Task Match_Csv_JoinsTheRecordsOfOnePerson_AndEstimates()
    {
        var answer = await (await PostAsync(Matching, Named)).JsonAsync();

        Assert.Equal(["01", "10", "11"], answer["persons"]!.AsArray().Select(person => person!["history"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        var match = answer["matches"]!.AsArray().Single()!;
        Assert.Equal(("exact", true), (match["class"]!.GetValue<string>(), match["linked"]!.GetValue<bool>()));
        Assert.Equal(3.5, answer["statistics"]!["pairs"]![0]!["value"]!["chapman"]!.GetValue<double>());
    }

    [Fact]
    public async Task Match_Decision_OverridesTheScore()
    {
        var body = new JsonObject
        {
            ["records"] = new JsonArray(Record("a1", "police", "Aigerim Bekova"), Record("b1", "hospital", "Bekova Aigerim")),
            ["decisions"] = new JsonArray(new JsonObject { ["first"] = "a1", ["second"] = "b1", ["same"] = false, ["by"] = "A reader", ["reason"] = "Cousins." }),
        };

        var answer = await (await PostAsync(Matching, body.ToJsonString(), "application/json")).JsonAsync();

        Assert.Equal(2, answer["persons"]!.AsArray().Count);
        Assert.False(answer["matches"]![0]!["linked"]!.GetValue<bool>());
        Assert.Equal("Cousins.", answer["matches"]![0]!["decision"]!["reason"]!.GetValue<string>());
    }

    [Fact]
    public async Task Match_OneList_MatchesNothing_AndSaysWhyThereIsNoEstimate()
    {
        var answer = await (await PostAsync(Matching, "list,name\npolice,Aigerim Bekova\n")).JsonAsync();

        Assert.Null(answer["statistics"]);
        Assert.Contains("between 2 and 5 lists", answer["warnings"]!.AsArray().Single()!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"records":[{"list":"a","name":"b"}],"decisions":[null]}""", "decisions")]
    [InlineData("""{"records":[{"list":"a","name":"b"}],"decisions":[{"first":"x","same":true}]}""", "decisions")]
    [InlineData("""{"records":[null]}""", "body")]
    [InlineData("""{"records":[]}""", "body")]
    [InlineData("""{"records":[{"list":"a","name":"b","age":3}]}""", "body")]
    public async Task Match_FaultyJson_Is400(string body, string field) =>
        Assert.Equal([field], await (await PostAsync(Matching, body, "application/json")).FaultsAsync());

    [Fact]
    public async Task Match_TooManyRecords_IsRefused()
    {
        var rows = string.Concat(Enumerable.Repeat("a,Aigerim Bekova\n", 5_001));

        var problem = await (await PostAsync(Matching, "list,name\n" + rows)).ProblemAsync(HttpStatusCode.BadRequest);

        Assert.Contains("5001", problem["errors"]!["body"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static JsonObject Record(string id, string list, string name) => new() { ["id"] = id, ["list"] = list, ["name"] = name };

    private Task<HttpResponseMessage> PostAsync(string address, string body, string mediaType = "text/csv") =>
        Client.SendAsync(HttpMethod.Post, address, new StringContent(body, Encoding.UTF8, mediaType));

    public sealed class Mapped() : EstimateEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : EstimateEndpointTests(Routing.Dispatched);
}
