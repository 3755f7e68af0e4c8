using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Tests.Exchange;

/// <summary>Rules of the PROV-JSON submission (J, by the headings of its sections) and of the PROV data model (DM, by number).</summary>
public sealed partial class ProvTests
{
    /// <summary>The attributes that each relation requires, with the section that each points into (J has a section of the same name for each; DM 5.1 to 5.3).</summary>
    private static readonly Dictionary<string, (string Attribute, string Section)[]> Relations = new(StringComparer.Ordinal)
    {
        // DM 5.1.3 (generation): the entity is required; here the activity is always known.
        ["wasGeneratedBy"] = [("prov:entity", "entity"), ("prov:activity", "activity")],

        // DM 5.1.4 (usage): the activity is required; here the entity is always known.
        ["used"] = [("prov:activity", "activity"), ("prov:entity", "entity")],

        // DM 5.2.1 (derivation).
        ["wasDerivedFrom"] = [("prov:generatedEntity", "entity"), ("prov:usedEntity", "entity"), ("prov:activity", "activity")],

        // DM 5.3.2 (attribution).
        ["wasAttributedTo"] = [("prov:entity", "entity"), ("prov:agent", "agent")],

        // DM 5.3.3 (association): the activity is required; here the agent is always known.
        ["wasAssociatedWith"] = [("prov:activity", "activity"), ("prov:agent", "agent")],
    };

    [Fact]
    public async Task TopLevel_HoldsThePrefixesAndSectionsOfTheModelOnly() =>
        // J, overview of the representation and its JSON schema: a document maps the prefixes, the elements and the relations, each section by id.
        Assert.Equivalent(new[] { "prefix", "entity", "activity", "agent" }.Concat(Relations.Keys), (await DocumentAsync()).Select(section => section.Key), strict: true);

    [Fact]
    public async Task EveryName_IsQualifiedByADeclaredPrefix()
    {
        // J, overview of the representation; DM 5.7.1 (identifier): ids and attributes are qualified names; prov and xsd are known, others are declared under prefix.
        var document = await DocumentAsync();
        var declared = document["prefix"]!.AsObject().Select(prefix => prefix.Key).Concat(["prov", "xsd", "_"]).ToHashSet();

        Assert.All(Records(document), record =>
        {
            Assert.Matches(QualifiedName(), record.Id);
            Assert.Contains(record.Id.Split(':')[0], declared);
            Assert.All(record.Attributes, attribute => Assert.Contains(attribute.Key.Split(':')[0], declared));
        });
        Assert.All(document["prefix"]!.AsObject(), prefix => Assert.True(Uri.TryCreate(prefix.Value!.GetValue<string>(), UriKind.Absolute, out _)));
    }

    [Fact]
    public async Task EveryRelation_HasItsRequiredAttributes_AndPointsToWhatIsDescribed()
    {
        var document = await DocumentAsync();

        Assert.All(Relations, relation => Assert.All(document[relation.Key]!.AsObject(), record => Assert.All(relation.Value, end =>
            Assert.NotNull(document[end.Section]![record.Value![end.Attribute]!.GetValue<string>()]))));
    }

    [Fact]
    public async Task EveryElement_HasATypeThatIsAQualifiedName() =>
        // J 3.1.2 (agent) writes prov:type as a value of xsd:QName; DM 5.7.2.4 (prov:type).
        Assert.All(Records(await DocumentAsync()).Where(record => record.Section is "entity" or "activity" or "agent"), record =>
        {
            Assert.Equal("xsd:QName", (string?)record.Attributes["prov:type"]!["type"]);
            Assert.Matches(QualifiedName(), (string?)record.Attributes["prov:type"]!["$"]);
        });

    [Fact]
    public async Task Agents_AreOfTheTypesOfTheModel() =>
        // DM 5.3.1 (agent): prov:SoftwareAgent, prov:Organization, prov:Person.
        Assert.Subset(
            new HashSet<string?>(["prov:SoftwareAgent", "prov:Organization", "prov:Person"]),
            (await DocumentAsync())["agent"]!.AsObject().Select(agent => (string?)agent.Value!["prov:type"]!["$"]).ToHashSet());

    [Fact]
    public async Task NoId_NamesBothAnEntityAndAnActivity()
    {
        // PROV-CONSTRAINTS 6.4, constraint 55: entities and activities are disjoint.
        var document = await DocumentAsync();

        Assert.Empty(document["entity"]!.AsObject().Select(item => item.Key).Intersect(document["activity"]!.AsObject().Select(item => item.Key)));
    }

    [Fact]
    public async Task NothingIsGeneratedTwice() =>
        // PROV-CONSTRAINTS 6.1, constraint 24 (unique-generation): an activity generates an entity at most once. Our rule is narrower: one activity.
        Assert.Distinct((await DocumentAsync())["wasGeneratedBy"]!.AsObject().Select(item => item.Value!["prov:entity"]!.GetValue<string>()));

    [Fact]
    public async Task Times_AreXsdDateTimes_AndDaysAreTyped()
    {
        // J, activity; DM 5.1.2 (activity): startTime and endTime are xsd:dateTime.
        var document = await DocumentAsync();

        var review = document["activity"]!.AsObject().Single(activity => activity.Key.StartsWith("case:review/", StringComparison.Ordinal)).Value!;
        Assert.Equal("1970-01-01T00:00:00+00:00", (string?)review["prov:startTime"]);
        Assert.Contains(document["entity"]!.AsObject(), entity => (string?)entity.Value!["fc:publishedOn"]?["type"] == "xsd:date");
    }

    [Fact]
    public async Task Hashes_AreOfTheBytesThatAnybodyCanHash()
    {
        var document = ExchangeCases.Document(1);
        var claim = ExchangeCases.Claim(document);
        var entities = (await DocumentAsync())["entity"]!;

        Assert.Equal(Hash(ExchangeCases.Content(document)), (string?)entities[$"case:document/{document.Id}"]!["fc:sha256"]);
        Assert.Equal(Hash(JsonSerializer.SerializeToUtf8Bytes(claim, WireJson.Options)), (string?)entities[$"case:claim/{claim.Id}"]!["fc:sha256"]);

        static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    [Fact]
    public async Task AStatistic_LeadsBackToTheBytesItRestsOn()
    {
        var document = await DocumentAsync();
        var claim = $"case:claim/{ExchangeCases.Claim(ExchangeCases.Document(1)).Id}";

        Assert.Equal(1, (int)document["activity"]!["case:statistics/killed"]!["fc:seed"]!);
        Assert.Contains(Pairs("wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity"), pair => pair == ("case:statistic/killed", "case:discrepancies"));
        Assert.Contains(Pairs("used", "prov:activity", "prov:entity"), pair => pair == ("case:comparison", claim));
        Assert.Contains(Pairs("wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity"), pair => pair == (claim, $"case:document/{ExchangeCases.Document(1).Id}"));

        IEnumerable<(string?, string?)> Pairs(string relation, string from, string to) =>
            document[relation]!.AsObject().Select(record => ((string?)record.Value![from], (string?)record.Value![to]));
    }

    [Fact]
    public async Task TheSameCase_GivesTheSameBytes()
    {
        using var store = await StoreAsync();

        Assert.Equal(await store.ExportAsync("prov", ExchangeCases.Case), await store.ExportAsync("prov", ExchangeCases.Case));
    }

    private static IEnumerable<(string Section, string Id, JsonObject Attributes)> Records(JsonObject document) =>
        from section in document
        where section.Key != "prefix"
        from record in section.Value!.AsObject()
        select (section.Key, record.Key, record.Value!.AsObject());

    private static async Task<JsonObject> DocumentAsync()
    {
        using var store = await StoreAsync();
        return JsonNode.Parse(await store.ExportAsync("prov", ExchangeCases.Case))!.AsObject();
    }

    private static async Task<ExchangeStore> StoreAsync()
    {
        var claim = ExchangeCases.Claim(ExchangeCases.Document(1));
        var store = await ExchangeStore.OpenAsync(new CaseEvidence(ExchangeCases.Case, [claim], [ExchangeCases.Document(1)]));
        await store.Stores.Reviews.AppendAsync(new ReviewEntry(claim.CaseId, claim.Id, claim.Review!, claim.Quote, claim), TestContext.Current.CancellationToken);
        return store;
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_\-]*:[A-Za-z0-9_][A-Za-z0-9_\-/.]*$", RegexOptions.NonBacktracking)]
    private static partial Regex QualifiedName();
}
