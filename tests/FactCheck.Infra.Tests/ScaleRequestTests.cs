using System.Globalization;
using System.Text;
using Azure.Storage.Blobs;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Azure;
using FactCheck.Testing;
using FactCheck.Testing.Scale;

namespace FactCheck.Infra.Tests;

/// <summary>The requests in SCALE.md are those that ingestion sends to an emulated account.</summary>
public sealed class ScaleRequestTests : IAsyncLifetime
{
    private const string Hundreds = "⌈k/100⌉";

    private static readonly CaseId Case = CaseId.Parse("scale");

    private readonly OperationCounter _counter = new();
    private AzureStorageOptions? _options;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<int> ClaimCounts() => [0, 1, 100, 101, 450];

    public async ValueTask InitializeAsync()
    {
        try
        {
            _options = new() { ConnectionString = (await AzuriteServer.SharedAsync()).NewAccount() };
        }
        catch (NodeMissingException exception)
        {
            Assert.Skip(exception.Message);
            throw;
        }

        await AzureStore.Connect(_options).Probe.PrepareAsync(Stop);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(ClaimCounts))]
    public async Task OverHttp_SendsWhatTheTableSays(int claims)
    {
        await PutCaseAsync();

        await IngestAsync(claims);

        Assert.Equal(Said(column: 1, claims), _counter.Requests);
        Assert.InRange(_counter.Total, 1, 8 + ((claims + 99) / 100));
    }

    [Theory]
    [MemberData(nameof(ClaimCounts))]
    public async Task FromTheInboxIntoANewCase_SendsWhatTheTableSays(int claims)
    {
        await FromInboxAsync(claims);

        Assert.Equal(Said(column: 2, claims), _counter.Requests);
        Assert.InRange(_counter.Total, 1, 8 + ((claims + 99) / 100) + 2);
    }

    [Fact]
    public async Task SameAgain_SendsWhatTheTableSays()
    {
        await PutCaseAsync();
        await IngestAsync(150);
        var first = _counter.Requests.ToDictionary(StringComparer.Ordinal);

        await IngestAsync(150);

        var second = _counter.Requests.ToDictionary(pair => pair.Key, pair => pair.Value - first.GetValueOrDefault(pair.Key), StringComparer.Ordinal);
        Assert.Equal(Said(column: 3, 150), second.Where(pair => pair.Value > 0).ToDictionary(StringComparer.Ordinal));
    }

    private static Dictionary<string, long> Said(int column, int claims) => ScaleDocument.Table("Requests")
        .Where(row => row[0] != "all")
        .Select(row => (Operation: row[0], Count: row[column] == Hundreds ? (claims + 99) / 100 : long.Parse(row[column], CultureInfo.InvariantCulture)))
        .Where(row => row.Count > 0)
        .ToDictionary(row => row.Operation, row => row.Count, StringComparer.Ordinal);

    private static byte[] Text(int claims) => Encoding.UTF8.GetBytes(
        "Counted: " + string.Join(' ', Enumerable.Range(1, claims).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count} killed."))));

    private static DocumentIngestion Ingestion(Stores stores) => new(stores, new PlainTextReader(), new WordExtractor(), new IngestionLimits(), TimeProvider.System);

    private Task<WriteOutcome> PutCaseAsync() => AzureStore.Connect(_options!).Cases.PutAsync(
        new Case(Case, "Scale", null, null, null, null, null, CaseStatus.Active), WriteCondition.IfAbsent, Stop);

    private async Task IngestAsync(int claims)
    {
        var request = new IngestionRequest { CaseId = Case, File = new IncomingFile("a.txt", "text/plain", Text(claims)), Path = "http/a.txt" };
        var outcome = await Ingestion(AzureStore.Connect(_options! with { Configure = _counter.AddTo })).IngestAsync(request, Stop);
        Assert.Equal(claims, Assert.IsType<IngestionOutcome.Extracted>(outcome).Claims.Length);
    }

    private async Task FromInboxAsync(int claims)
    {
        var item = new InboxItem($"{Case}/a.txt", null, null, "text/plain", new Dictionary<string, string>(StringComparer.Ordinal));
        await new BlobContainerClient(_options!.ConnectionString, StorageNames.InboxContainer).UploadBlobAsync(item.Name, BinaryData.FromBytes(Text(claims)), Stop);
        var counted = _options with { Configure = _counter.AddTo };
        var stores = AzureStore.Connect(counted);
        await using var content = await AzureStore.Inbox(counted).OpenAsync(item, Stop) ?? throw new InvalidOperationException("The upload is gone.");
        await new InboxIngestion(Ingestion(stores), stores, new IngestionLimits(), TimeProvider.System).IngestAsync(item, content, Stop);
    }
}
