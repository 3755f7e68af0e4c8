using System.Text;
using FactCheck.Api.Exchange;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;

namespace FactCheck.Api.Tests.Exchange;

/// <summary>An embedded store of its own, with what tests of exchange do with it.</summary>
internal sealed class ExchangeStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ExchangeStore() => Stores = EmbeddedStore.Open(_folder.FullPath);

    public Stores Stores { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<ExchangeStore> OpenAsync()
    {
        var store = new ExchangeStore();
        await store.Stores.Probe.PrepareAsync(Stop);
        return store;
    }

    public static async Task<ExchangeStore> OpenAsync(CaseEvidence evidence)
    {
        var store = await OpenAsync();
        await store.PutAsync(evidence);
        return store;
    }

    public async Task PutAsync(CaseEvidence evidence)
    {
        await Stores.Cases.PutAsync(evidence.Case, WriteCondition.None, Stop);
        foreach (var document in evidence.Documents)
        {
            await Stores.Content.WriteAsync(document, ContentKind.Original, ExchangeCases.Content(document), Stop);
            await Stores.Content.WriteAsync(document, ContentKind.Text, Encoding.UTF8.GetBytes(ExchangeCases.Text), Stop);
            await Stores.Claims.WriteAsync(
                document.CaseId, document.Id, document.Generation!, [.. evidence.Claims.Where(claim => claim.DocumentId == document.Id)], Stop);
            await Stores.Documents.PutAsync(document, WriteCondition.IfAbsent, Stop);
        }

        foreach (var claim in evidence.Claims.Where(claim => claim.DocumentId is null))
        {
            await Stores.Claims.AddByHandAsync(claim, Stop);
        }
    }

    /// <summary>The bytes of an export as text.</summary>
    public async Task<string> ExportAsync(string format, Case @case)
    {
        using var output = new MemoryStream();
        await CaseExchange.ExportAsync(CaseExchange.Find(format)!, Stores, @case, output, Stop);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public Task<ImportOutcome> TryImportAsync(string format, Case @case, string content, Side side = Side.Unattributed) => CaseExchange.ImportAsync(
        CaseExchange.Find(format)!, Stores, @case, Encoding.UTF8.GetBytes(content), side, new RuleBasedExtractor(), Stop);

    public async Task<ImportAnswer> ImportAsync(string format, Case @case, string content, Side side = Side.Unattributed) =>
        Assert.IsType<ImportOutcome.Done>(await TryImportAsync(format, @case, content, side)).Answer;

    public async Task<IReadOnlyList<Claim>> ClaimsAsync(Case @case) => await Stores.Claims.ReadAllAsync(@case.Id, Stop);

    public void Dispose() => _folder.Dispose();

    /// <summary>What a format makes of evidence that no store holds.</summary>
    public async Task<string> WriteAsync(FormatDescription format, CaseEvidence evidence)
    {
        using var output = new MemoryStream();
        await CaseExchange.Of(format).WriteAsync(new(evidence, Stores), output, Stop);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
