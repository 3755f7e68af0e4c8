using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Ingestion;

public abstract class InboxContract(StoreKind kind) : IngestionTest(kind)
{
    private const string Name = "kazakhstan-2022/reports/a.txt";

    [Fact]
    public async Task IngestAsync_UnderAnUnknownCase_MakesADraft()
    {
        var outcome = await Inbox(Stores).IngestAsync(Item(Name), Bytes(TwoClaims), Token);

        Assert.Equal("reports/a.txt", Assert.IsType<IngestionOutcome.Extracted>(outcome).Document.Value.Name);
        Assert.Equal(Case.Draft(CaseId), (await Stores.Cases.FindAsync(CaseId, Token))!.Value);
        Assert.Equal(IngestionState.Extracted, (await RecordAsync(Name))!.State);
    }

    [Fact]
    public async Task IngestAsync_UnderAKnownCase_LeavesTheCaseAlone()
    {
        await PutCaseAsync(Stores);
        var before = await Stores.Cases.FindAsync(CaseId, Token);

        await Inbox(Stores).IngestAsync(Item(Name), Bytes(TwoClaims), Token);

        Assert.Equal(before, await Stores.Cases.FindAsync(CaseId, Token));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("Not A Slug/a.txt")]
    [InlineData("/a.txt")]
    [InlineData("kazakhstan-2022/")]
    public async Task IngestAsync_WithoutACase_IsRecordedAsRejected(string name)
    {
        var outcome = Assert.IsType<IngestionOutcome.Rejected>(await Inbox(Stores).IngestAsync(Item(name), Bytes(TwoClaims), Token));

        var record = (await Stores.Ingestions.FindAsync(null, name, Token))!;
        Assert.Equal((IngestionState.Rejected, outcome.Reason), (record.State, record.Reason));
        Assert.Empty((await Stores.Cases.ListAsync(new PageRequest(), Token)).Items);
    }

    [Fact]
    public async Task IngestAsync_WithMetadata_DecodesIt()
    {
        var item = Item(Name, ("Publisher", "%D0%A2%D0%90%D0%A1%D0%A1"), ("publishedon", "2022-01-15"), ("url", "https://tass.example/1?a=b%20c"), ("title", "100 %"));

        var outcome = Assert.IsType<IngestionOutcome.Extracted>(await Inbox(Stores).IngestAsync(item, Bytes(TwoClaims), Token));

        Assert.Equal(
            new DocumentMetadata("100 %", "ТАСС", "https://tass.example/1?a=b c", new DateOnly(2022, 1, 15), null),
            outcome.Document.Value.Metadata);
    }

    [Fact]
    public async Task IngestAsync_WithADateThatIsNone_IsRejectedWithTheReason()
    {
        await Inbox(Stores).IngestAsync(Item(Name, ("publishedon", "15.01.2022")), Bytes(TwoClaims), Token);

        var record = (await RecordAsync(Name))!;
        Assert.Equal(IngestionState.Rejected, record.State);
        Assert.Contains("15.01.2022", record.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IngestAsync_OfTooMuch_ReadsNoMoreThanTheLimit()
    {
        await using var endless = new EndlessStream();

        var outcome = await Inbox(Stores).IngestAsync(Item(Name), endless, Token);

        Assert.Equal(RefusalKind.TooLarge, Assert.IsType<IngestionOutcome.Refused>(outcome).Kind);
        Assert.Equal(Limits.MaximumBytes + 1, endless.Given);
    }

    [Fact]
    public async Task FailAsync_MarksWhatWasNotTakenIn()
    {
        await Inbox(Stores).FailAsync(Name, "0x8D", "Storage failed.", Token);

        var record = (await RecordAsync(Name))!;
        Assert.Equal((IngestionState.Failed, "Storage failed."), (record.State, record.Reason));
        Assert.False(await Inbox(Stores).IsSettledAsync(Item(Name), Token));
    }

    [Fact]
    public async Task FailAsync_AfterAnotherDeliverySucceeded_LeavesTheSuccess()
    {
        await Inbox(Stores).IngestAsync(Item(Name), Bytes(TwoClaims), Token);

        await Inbox(Stores).FailAsync(Name, "\"0x8D\"", "Storage failed.", Token);
        Assert.Equal(IngestionState.Extracted, (await RecordAsync(Name))!.State);
        Assert.True(await Inbox(Stores).IsSettledAsync(Item(Name), Token));

        await Inbox(Stores).FailAsync(Name, "0x8E", "Storage failed.", Token);
        Assert.Equal(IngestionState.Failed, (await RecordAsync(Name))!.State);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
