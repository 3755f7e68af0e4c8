using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Embedded;
using FactCheck.Storage.Tests.Backends;
using FactCheck.Storage.Tests.Ingestion;
using FactCheck.Testing;

namespace FactCheck.Storage.Tests.Embedded;

public sealed class FolderInboxTests() : IngestionTest(StoreKind.Embedded)
{
    private readonly TemporaryFolder _folder = new();

    private FolderInbox Folder => new(_folder.FullPath, Time);

    [Fact]
    public async Task ListAsync_GivesFilesUnderTheirNamesWithSlashes()
    {
        Write("kazakhstan-2022/reports/a.txt", TwoClaims);

        var item = Assert.Single(await ListAsync(Folder));

        Assert.Equal("kazakhstan-2022/reports/a.txt", item.Name);
        Assert.Equal(TwoClaims.Length, item.Length);
        using var reader = new StreamReader((await Folder.OpenAsync(item, Token))!);
        Assert.Equal(TwoClaims, await reader.ReadToEndAsync(Token));
    }

    [Fact]
    public async Task ListAsync_PassesOverWhatIsStillBeingWritten()
    {
        Write("kazakhstan-2022/a.txt", TwoClaims, Time.GetUtcNow() - TimeSpan.FromSeconds(1));
        Assert.Empty(await ListAsync(Folder));

        Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Single(await ListAsync(Folder));
    }

    [Fact]
    public async Task ListAsync_OfAFolderThatIsMissing_MakesIt()
    {
        var folder = Path.Combine(_folder.FullPath, "inbox");

        Assert.Empty(await ListAsync(new FolderInbox(folder, Time)));
        Assert.True(Directory.Exists(folder));
    }

    [Fact]
    public async Task OpenAsync_OfAFileThatChangedOrWent_GivesNull()
    {
        Write("a/a.txt", "one");
        Write("a/b.txt", "one");
        var items = await ListAsync(Folder);
        Write("a/a.txt", "another");
        File.Delete(Path.Combine(_folder.FullPath, "a/b.txt"));

        Assert.Equal(2, items.Count);
        Assert.Null(await Folder.OpenAsync(items[0], Token));
        Assert.Null(await Folder.OpenAsync(items[1], Token));
    }

    [Fact]
    public async Task RunAsync_TakesInEachFileOnceAndWhatChangesAgain()
    {
        Write("kazakhstan-2022/a.txt", TwoClaims);
        Write("no case.txt", TwoClaims);
        var sweep = new InboxSweep(Folder, Inbox(Stores));

        var first = await SweepAsync(sweep);
        var second = await SweepAsync(sweep);
        var afterRestart = await SweepAsync(new InboxSweep(Folder, Inbox(Backend.Open())));
        Write("kazakhstan-2022/a.txt", TwoClaims + " And 3 killed.");
        var third = await SweepAsync(sweep);

        Assert.Equal(["kazakhstan-2022/a.txt", "no case.txt"], first.Select(done => done.Item.Name).Order(StringComparer.Ordinal));
        Assert.Empty(second);
        Assert.Empty(afterRestart);
        Assert.Equal(3, Assert.IsType<IngestionOutcome.Extracted>(Assert.Single(third).Outcome).Claims.Length);
        Assert.Equal(2, (await Stores.Documents.ListAsync(CaseId, new PageRequest(), Token)).Items.Length);
    }

    [Fact]
    public async Task RunAsync_OverAnItemThatKeepsFailing_TakesInTheOthersAndMarksItAtLast()
    {
        Write("kazakhstan-2022/a.txt", TwoClaims);
        Write("kazakhstan-2022/b.txt", "12 killed");
        var ingestion = new DocumentIngestion(Stores, new PlainTextReader(), new FailingExtractor(), Limits, Time);
        var sweep = new InboxSweep(Folder, new InboxIngestion(ingestion, Stores, Limits, Time));

        var sweeps = new List<List<SweepResult>>();
        for (var number = 0; number <= InboxSweep.MaximumAttempts; number++)
        {
            sweeps.Add(await SweepAsync(sweep));
        }

        Assert.Equal(2, sweeps[0].Count);
        Assert.All(sweeps[1..^1], results => Assert.Equal("A bug.", Assert.Single(results).Failure!.Message));
        Assert.Empty(sweeps[^1]);
        Assert.Equal((IngestionState.Failed, "A bug."), ((await RecordAsync("kazakhstan-2022/a.txt"))!.State, (await RecordAsync("kazakhstan-2022/a.txt"))!.Reason));
        Assert.Equal(IngestionState.Extracted, (await RecordAsync("kazakhstan-2022/b.txt"))!.State);
    }

    public override async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static async Task<List<InboxItem>> ListAsync(FolderInbox inbox)
    {
        var items = new List<InboxItem>();
        await foreach (var item in inbox.ListAsync(Token))
        {
            items.Add(item);
        }

        return items;
    }

    private void Write(string name, string text, DateTimeOffset? at = null)
    {
        var path = Path.Combine(_folder.FullPath, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, (at ?? Time.GetUtcNow() - TimeSpan.FromMinutes(1)).UtcDateTime);
    }

    private sealed class FailingExtractor : IClaimExtractor
    {
        public string Name => "failing-1";

        public ExtractionResult Extract(ExtractionInput input, CancellationToken cancellationToken) =>
            input.Text == TwoClaims ? throw new InvalidOperationException("A bug.") : new WordExtractor().Extract(input, cancellationToken);
    }
}
