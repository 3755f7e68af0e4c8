using System.Text.Json;
using FactCheck.Core.Ingestion;

namespace FactCheck.Infra.Tests;

public class TemplateTests
{
    [Fact]
    public async Task Parameters_OfEveryFile_AreDescribedAndNumbersBounded()
    {
        using var scratch = new ScratchFolder();
        (await BicepCompiler.RunAsync(BicepCompiler.Infrastructure, "build", "--pattern", "*.bicep", "--outdir", scratch.Path)).ShouldBeClean();
        foreach (var file in Directory.EnumerateFiles(scratch.Path))
        {
            using var template = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            foreach (var member in Members(template.RootElement, "parameters").Concat(Members(template.RootElement, "outputs")))
            {
                Assert.True(
                    member.Value.TryGetProperty("metadata", out var metadata) && metadata.TryGetProperty("description", out _),
                    $"{Path.GetFileName(file)}: {member.Name} has no description.");
            }

            foreach (var number in Members(template.RootElement, "parameters").Where(p => p.Value.GetProperty("type").GetString() == "int"))
            {
                var isBounded = number.Value.TryGetProperty("allowedValues", out _)
                    || (number.Value.TryGetProperty("minValue", out _) && number.Value.TryGetProperty("maxValue", out _));
                Assert.True(isBounded, $"{Path.GetFileName(file)}: {number.Name} has no bounds.");
            }
        }
    }

    [Fact]
    public async Task EventSubscription_DeliversNewBlobsOfTheInboxToTheBlobTrigger()
    {
        var template = await CompileAsync("eventSubscription.bicep");
        var subscription = Subscription(template).GetProperty("properties");
        Assert.Equal("WebHook", subscription.GetProperty("destination").GetProperty("endpointType").GetString());
        var filter = subscription.GetProperty("filter");
        Assert.Equal(["Microsoft.Storage.BlobCreated"], filter.GetProperty("includedEventTypes").EnumerateArray().Select(t => t.GetString()));
        Assert.Equal(
            "[format('/blobServices/default/containers/{0}/blobs/', variables('inboxContainer'))]",
            filter.GetProperty("subjectBeginsWith").GetString());
        var url = EndpointUrl(subscription);
        Assert.StartsWith("[format('https://{0}/runtime/webhooks/blobs?functionName=Host.Functions.{1}&code={2}'", url, StringComparison.Ordinal);
        Assert.Contains("variables('eventDrivenFunction')", url, StringComparison.Ordinal);
        var variables = template.GetProperty("variables");
        Assert.Equal(StorageNames.InboxContainer, variables.GetProperty("inboxContainer").GetString());
        Assert.Equal("IngestBlob", variables.GetProperty("eventDrivenFunction").GetString());
    }

    [Fact]
    public async Task EventSubscription_ReadsTheKeyInTheAddressAndNowhereElse()
    {
        var template = await CompileAsync("eventSubscription.bicep");
        var text = template.GetRawText();
        Assert.Equal(2, text.Split("listKeys(").Length);
        Assert.Contains("listKeys(", EndpointUrl(Subscription(template).GetProperty("properties")), StringComparison.Ordinal);
        Assert.False(template.TryGetProperty("outputs", out _));
        Assert.Equal(["appName", "dataAccountName", "topicName"], Members(template, "parameters").Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EventSubscription_KeepsWhatItCannotDeliver_ByIdentity()
    {
        var subscription = Subscription(await CompileAsync("eventSubscription.bicep")).GetProperty("properties");
        Assert.False(subscription.TryGetProperty("deadLetterDestination", out _));
        var deadLetters = subscription.GetProperty("deadLetterWithResourceIdentity");
        Assert.Equal("SystemAssigned", deadLetters.GetProperty("identity").GetProperty("type").GetString());
        Assert.InRange(subscription.GetProperty("retryPolicy").GetProperty("maxDeliveryAttempts").GetInt32(), 1, 30);
    }

    private static string EndpointUrl(JsonElement subscription) =>
        subscription.GetProperty("destination").GetProperty("properties").GetProperty("endpointUrl").GetString()!;

    private static JsonElement Subscription(JsonElement template)
    {
        var resources = template.GetProperty("resources");
        var all = resources.ValueKind == JsonValueKind.Array ? resources.EnumerateArray() : resources.EnumerateObject().Select(r => r.Value);
        return all.Single(r => r.GetProperty("type").GetString() == "Microsoft.EventGrid/systemTopics/eventSubscriptions");
    }

    private static async Task<JsonElement> CompileAsync(string file)
    {
        var result = await BicepCompiler.RunAsync(BicepCompiler.Infrastructure, "build", file, "--stdout");
        result.ShouldBeClean();
        using var template = JsonDocument.Parse(result.Output);
        return template.RootElement.Clone();
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement template, string section) =>
        template.TryGetProperty(section, out var members) ? members.EnumerateObject() : default;
}
