using System.Globalization;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Ingestion;

/// <summary>What many do at once ends in a state that one alone could have reached, and nobody sees anything in between.</summary>
public abstract class ConcurrencyContract(StoreKind kind) : IngestionTest(kind)
{
    private const int ClaimCount = 120;

    private static readonly string Text = string.Join(' ', Enumerable.Range(1, ClaimCount).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count} killed.")));

    [Fact]
    public async Task TheSameBytesPostedFiftyTimesAtOnce_AreOneDocumentWithOneSetOfClaims()
    {
        await PutCaseAsync(Stores);
        await IngestAsync(Text);
        var expected = await Backend.DumpAsync(Token);
        await new CaseRemoval(Stores).RemoveAsync(CaseId, null, Token);
        await PutCaseAsync(Stores);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Ingestion(Backend.Open()).IngestAsync(Request(Text), Token), Token)));

        var extracted = outcomes.Cast<IngestionOutcome.Extracted>().ToList();
        Assert.Single(extracted, outcome => !outcome.AlreadyKnown);
        Assert.All(extracted, outcome => Assert.Equal(ClaimCount, outcome.Claims.Length));
        Assert.Equal(expected, await Backend.DumpAsync(Token));
    }

    [Fact]
    public async Task TheSameBytesPostedWithOtherMetadataAtOnce_KeepOneOfThem()
    {
        await PutCaseAsync(Stores);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(() => Ingestion(Backend.Open()).IngestAsync(Request(Text, publisher: $"P{writer}"), Token), Token)));
        await IngestAsync(Text);

        var document = await DocumentAsync(Text);
        Assert.All(await Stores.Claims.ReadAllAsync(CaseId, Token), claim => Assert.Equal(document.Metadata.Publisher, claim.Source.Name));
        Assert.Equal(ClaimCount, (await Backend.DumpAsync(Token)).Count(line => line.StartsWith("claims ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AReader_SeesAllClaimsOfADocumentOrNone()
    {
        await PutCaseAsync(Stores);
        var writer = Task.Run(WriteAsync, Token);

        var readings = 0;
        while (!writer.IsCompleted || readings == 0)
        {
            AssertWhole(await Stores.Claims.ReadAllAsync(CaseId, Token));
            AssertWhole((await StandingClaims.FindAsync(Stores, CaseId, IdOf(Text), Token))?.Claims ?? []);
            readings++;
        }

        await writer;

        async Task WriteAsync()
        {
            var stores = Backend.Open();
            await Ingestion(stores).IngestAsync(Request(Text, publisher: "P0"), Token);
            for (var round = 1; round <= 12; round++)
            {
                await Revision(stores).ReextractAsync(CaseId, IdOf(Text), metadata => metadata with { Publisher = $"P{round}" }, null, Token);
            }

            await Revision(stores).DeleteAsync(CaseId, IdOf(Text), null, null, Token);
            await Ingestion(stores).IngestAsync(Request(Text, restore: true, publisher: "P0"), Token);
        }

        static void AssertWhole(IReadOnlyCollection<Claim> claims)
        {
            Assert.True(claims.Count is 0 or ClaimCount, $"{claims.Count} claims of {ClaimCount}.");
            Assert.True(claims.Select(claim => claim.Source.Name).Distinct(StringComparer.Ordinal).Count() <= 1, "Claims of two generations.");
        }
    }

    [Fact]
    public async Task DeletionsRevivalsAndRevisionsAtOnce_LeaveAWholeDocument()
    {
        await PutCaseAsync(Stores);
        await IngestAsync(Text);

        await Task.WhenAll(Enumerable.Range(0, 24).Select(number => Task.Run(() => ActAsync(number), Token)));
        await Ingestion(Stores).IngestAsync(Request(Text), Token);

        var document = await DocumentAsync(Text);
        var whole = document.Status is DocumentStatus.Extracted;
        Assert.Equal(whole ? ClaimCount : 0, (await Stores.Claims.ReadAllAsync(CaseId, Token)).Count);
        Assert.Equal(whole ? ClaimCount : 0, (await Backend.DumpAsync(Token)).Count(line => line.StartsWith("claims ", StringComparison.Ordinal)));
        Assert.Equal(whole ? Text : null, await Stores.Content.ReadTextAsync(document, Token));

        Task ActAsync(int number)
        {
            var stores = Backend.Open();
            return (number % 4) switch
            {
                0 => Revision(stores).DeleteAsync(CaseId, IdOf(Text), null, null, Token),
                1 => Ingestion(stores).IngestAsync(Request(Text, restore: true), Token),
                2 => Revision(stores).ReextractAsync(CaseId, IdOf(Text), metadata => metadata with { Publisher = $"P{number}" }, null, Token),
                _ => Ingestion(stores).IngestAsync(Request(Text), Token),
            };
        }
    }
}
