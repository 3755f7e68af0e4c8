using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Tests.Backends;
using FactCheck.Testing;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.Storage.Tests.Ingestion;

/// <summary>A test of the use case over a store, with a reader and an extractor that do little and do it fast.</summary>
public abstract class IngestionTest(StoreKind kind) : StoreTest(kind)
{
    protected const string TwoClaims = "Officials said 225 killed and 4353 injured.";

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2022, 1, 15, 12, 0, 0, TimeSpan.Zero));

    protected IngestionLimits Limits { get; init; } = new() { MaximumBytes = 1_000_000 };

    protected static Task PutCaseAsync(Stores stores) =>
        stores.Cases.PutAsync(new Case(CaseId, "January 2022", new DateOnly(2022, 1, 2), null, "KZ", null, null, CaseStatus.Active), WriteCondition.IfAbsent, Token);

    protected static IngestionRequest Request(string text, string path = "http/a.txt", bool restore = false, string? publisher = null) => new()
    {
        CaseId = CaseId,
        File = new IncomingFile("a.txt", "text/plain", Encoding.UTF8.GetBytes(text)),
        Path = path,
        ETag = "1",
        Restore = restore,
        Metadata = DocumentMetadata.Unknown with { Publisher = publisher },
    };

    protected static DocumentId IdOf(string text) => DocumentId.For(CaseId, Encoding.UTF8.GetBytes(text));

    protected static InboxItem Item(string name, params (string Key, string Value)[] metadata) =>
        new(name, "0x8D", null, "text/plain", metadata.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal));

    protected static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    protected static async Task<List<SweepResult>> SweepAsync(InboxSweep sweep)
    {
        var done = new List<SweepResult>();
        await foreach (var one in sweep.RunAsync(Token))
        {
            done.Add(one);
        }

        return done;
    }

    protected DocumentIngestion Ingestion(Stores stores) => new(stores, new PlainTextReader(), new WordExtractor(), Limits, Time);

    protected DocumentRevision Revision(Stores stores) => new(stores, new PlainTextReader(), new WordExtractor(), Limits, Time);

    protected InboxIngestion Inbox(Stores stores) => new(Ingestion(stores), stores, Limits, Time);

    protected Task<IngestionOutcome> IngestAsync(string text, string path = "http/a.txt", bool restore = false, string? publisher = null) =>
        Ingestion(Stores).IngestAsync(Request(text, path, restore, publisher), Token);

    protected async Task<SourceDocument> DocumentAsync(string text) => (await Stores.Documents.FindAsync(CaseId, IdOf(text), Token))!.Value;

    protected async Task<IngestionRecord?> RecordAsync(string path) => await Stores.Ingestions.FindAsync(CaseId, path, Token);
}
