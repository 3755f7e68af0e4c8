using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Tests.Backends;
using FactCheck.Testing;

namespace FactCheck.Storage.Tests.Ingestion;

/// <summary>Texts that a reader lets through and that still make no document.</summary>
public sealed class UnreadableTests() : IngestionTest(StoreKind.Embedded)
{
    [Fact]
    public async Task IngestAsync_PastTheDeadline_IsUnreadableAndNeverPartlyRead()
    {
        await PutCaseAsync(Stores);
        var extractor = new SlowExtractor(() => Time.Advance(Limits.Deadline));

        var outcome = await new DocumentIngestion(Stores, new PlainTextReader(), extractor, Limits, Time).IngestAsync(Request(TwoClaims), Token);

        Assert.Equal(DocumentStatus.Unreadable, Assert.IsType<IngestionOutcome.Unreadable>(outcome).Document.Value.Status);
        Assert.Empty(await Stores.Claims.ReadAllAsync(CaseId, Token));
    }

    [Fact]
    public async Task IngestAsync_ThatTheCallerCancels_ThrowsAndCommitsNothing()
    {
        await PutCaseAsync(Stores);
        using var cancel = new CancellationTokenSource();
        var extractor = new SlowExtractor(cancel.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new DocumentIngestion(Stores, new PlainTextReader(), extractor, Limits, Time).IngestAsync(Request(TwoClaims), cancel.Token));

        Assert.Null(await Stores.Documents.FindAsync(CaseId, IdOf(TwoClaims), Token));
        Assert.Equal(IngestionState.Started, (await RecordAsync("http/a.txt"))!.State);
    }

    [Fact]
    public async Task IngestAsync_OfHalfASurrogatePair_IsUnreadable()
    {
        await PutCaseAsync(Stores);

        var outcome = await new DocumentIngestion(Stores, new BrokenTextReader(), new WordExtractor(), Limits, Time).IngestAsync(Request(TwoClaims), Token);

        Assert.Contains("surrogate", Assert.IsType<IngestionOutcome.Unreadable>(outcome).Document.Value.Reason, StringComparison.Ordinal);
    }

    private sealed class SlowExtractor(Action whileWorking) : IClaimExtractor
    {
        public string Name => "slow-1";

        public ExtractionResult Extract(ExtractionInput input, CancellationToken cancellationToken)
        {
            whileWorking();
            return new WordExtractor().Extract(input, cancellationToken);
        }
    }

    private sealed class BrokenTextReader : IDocumentReader
    {
        public IReadOnlyList<string> SupportedMediaTypes => ["text/plain"];

        public ValueTask<ReadOutcome> ReadAsync(IncomingFile file, IngestionLimits limits, CancellationToken cancellationToken) =>
            ValueTask.FromResult<ReadOutcome>(new ReadOutcome.Text("12 killed \ud800", "text/plain", DocumentMetadata.Unknown));
    }
}
