using System.Collections.Immutable;
using CsCheck;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Tests.Claims;

namespace FactCheck.Api.Tests.Exchange;

public sealed class JsonLinesRoundTripTests
{
    private static readonly Gen<CaseEvidence> Cases = Gen.Select(ClaimGenerator.Claims.Array[0, 8], Gen.Int[1, 3]).Select((claims, documents) =>
    {
        var own = claims.Select((claim, number) => Rehome(claim, number, number % (documents + 1))).ToList();
        var rows = Enumerable.Range(1, documents).Select(number => ExchangeCases.Document(number))
            .Select(row => row with { ClaimCount = own.Count(claim => claim.DocumentId == row.Id) });
        return new CaseEvidence(ExchangeCases.Case, own, [.. rows]);
    });

    [Fact]
    public async Task AnExport_Imported_GivesTheSameExportAgain()
    {
        foreach (var evidence in Cases.Array[30].Single())
        {
            using var first = await ExchangeStore.OpenAsync(evidence);
            using var second = await ExchangeStore.OpenAsync(evidence with { Claims = [], Documents = [] });
            foreach (var claim in evidence.Claims.Where(claim => claim.Review is not null))
            {
                await first.Stores.Reviews.AppendAsync(new(claim.CaseId, claim.Id, claim.Review!, claim.Quote, claim), TestContext.Current.CancellationToken);
            }

            var gone = ExchangeCases.Claim(evidence.Documents[0]) with { Id = ClaimId.For(evidence.Documents[0].Id, 1_999, 0), Quote = "no more" };
            await first.Stores.Reviews.AppendAsync(new(gone.CaseId, gone.Id, gone.Review!, gone.Quote, gone), TestContext.Current.CancellationToken);

            var exported = await first.ExportAsync("jsonl", evidence.Case);
            var answer = await second.ImportAsync("jsonl", evidence.Case, exported);

            Assert.Empty(answer.Skipped);
            Assert.Equal(evidence.Claims.Count, answer.Added.Length);
            Assert.Equal(exported, await second.ExportAsync("jsonl", evidence.Case));
            var again = await second.ImportAsync("jsonl", evidence.Case, exported);
            Assert.Equal((0, evidence.Claims.Count, 0), (again.Added.Length, again.AlreadyKnown.Length, again.ReviewsAdded));
        }
    }

    [Fact]
    public async Task AnExport_ImportedIntoAnotherCase_HasTheIdsThatTheBytesHaveThere()
    {
        var document = ExchangeCases.Document(1, claims: 2);
        var whole = ExchangeCases.Claim(document);
        var part = whole with { Id = ClaimId.For(document.Id, 30, 0), PartOf = whole.Id, MentionOf = whole.Id };
        using var store = await ExchangeStore.OpenAsync(new(ExchangeCases.Case, [whole, part], [document]));
        var other = Case.Draft(CaseId.Parse("copy"));
        await store.Stores.Cases.PutAsync(other, WriteCondition.None, TestContext.Current.CancellationToken);

        var answer = await store.ImportAsync("jsonl", other, await store.ExportAsync("jsonl", ExchangeCases.Case));

        var id = DocumentId.For(other.Id, ExchangeCases.Content(document));
        Assert.Equal([id], answer.DocumentsAdded);
        var claims = await store.ClaimsAsync(other);
        Assert.Equal([ClaimId.For(id, 9, 0), ClaimId.For(id, 30, 0)], claims.Select(claim => claim.Id));
        Assert.Equal((claims[0].Id, claims[0].Id), (claims[1].PartOf, claims[1].MentionOf));
        Assert.All(claims, claim => Assert.Equal((other.Id, id), (claim.CaseId, claim.DocumentId)));
    }

    [Fact]
    public async Task AClaimWithoutItsDocument_StandsAsEnteredByHandAndKeepsItsQuotation()
    {
        var claim = ExchangeCases.Claim(ExchangeCases.Document(1));
        using var store = await ExchangeStore.OpenAsync(ExchangeCases.Evidence() with { Documents = [] });
        var line = await LinesAsync(claim, "\"type\":\"claim\"");

        var answer = await store.ImportAsync("jsonl", ExchangeCases.Case, line);

        var own = Assert.Single(await store.ClaimsAsync(ExchangeCases.Case));
        Assert.Equal([own.Id], answer.Added);
        Assert.StartsWith("manual-", own.Id.Value, StringComparison.Ordinal);
        Assert.Equal((null, null, claim.Quote), (own.DocumentId, own.Span, own.Quote));
        Assert.Equal(claim.Quantity, own.Quantity);
        Assert.Equal([own.Id], (await store.ImportAsync("jsonl", ExchangeCases.Case, line)).AlreadyKnown);
    }

    [Fact]
    public async Task ADocumentThatTheCaseHolds_KeepsItsOwnClaims()
    {
        var document = ExchangeCases.Document(1);
        var claim = ExchangeCases.Claim(document);
        using var store = await ExchangeStore.OpenAsync(new(ExchangeCases.Case, [claim], [document]));
        var changed = claim with { Quantity = Quantity.Exactly(1) };
        var stranger = claim with { Id = ClaimId.For(document.Id, 50, 0) };

        var answer = await store.ImportAsync("jsonl", ExchangeCases.Case, await LinesAsync(changed, string.Empty) + await LinesAsync(stranger, "\"type\":\"claim\""));

        Assert.Equal([claim.Id], answer.AlreadyKnown);
        Assert.Single(answer.Skipped);
        Assert.Equal(claim.Quantity, Assert.Single(await store.ClaimsAsync(ExchangeCases.Case)).Quantity);
    }

    [Fact]
    public async Task ADocumentWhoseIdDoesNotFitItsBytes_IsNotTakenForIt()
    {
        var claim = ExchangeCases.Claim(ExchangeCases.Document(1));
        using var store = await ExchangeStore.OpenAsync(ExchangeCases.Evidence() with { Documents = [] });
        var forged = (await LinesAsync(claim, string.Empty)).Replace("\"content\":\"", "\"content\":\"AAAA", StringComparison.Ordinal);

        var answer = await store.ImportAsync("jsonl", ExchangeCases.Case, forged);

        Assert.Empty(answer.DocumentsAdded);
        Assert.Contains(answer.Skipped, row => row.Reason.StartsWith("Its id does not fit", StringComparison.Ordinal));
        Assert.Null(Assert.Single(await store.ClaimsAsync(ExchangeCases.Case)).DocumentId);
    }

    [Fact]
    public async Task AHandEnteredClaimUnderATakenId_DoesNotReplaceTheOther()
    {
        var own = ByHand(7);
        using var store = await ExchangeStore.OpenAsync(ExchangeCases.Evidence(own) with { Documents = [] });

        var answer = await store.ImportAsync("jsonl", ExchangeCases.Case, await LinesAsync(ByHand(8), "\"type\":\"claim\""));

        Assert.Empty(answer.Added);
        Assert.Contains(own.Id.Value, Assert.Single(answer.Skipped).Reason, StringComparison.Ordinal);
        Assert.Equal(7, Assert.Single(await store.ClaimsAsync(ExchangeCases.Case)).Quantity.Value);

        static Claim ByHand(long count) => ExchangeCases.Claim(ExchangeCases.Document(1)) with
        {
            Id = ClaimId.ByHand("0123456789abcdef"),
            DocumentId = null,
            Span = null,
            Sentence = null,
            Quantity = Quantity.Exactly(count),
        };
    }

    [Theory]
    [InlineData("no json", "It is not a JSON object.")]
    [InlineData("[1]", "It is not a JSON object.")]
    [InlineData("{\"type\":\"story\"}", "Its type is none")]
    [InlineData("{\"type\":\"claim\",\"harm\":\"bored\"}", "It does not fit at")]
    [InlineData("{\"type\":\"claim\",\"type\":\"claim\"}", "It")]
    public async Task ALineThatCannotBeRead_IsReportedAndTheOthersGoIn(string line, string reason)
    {
        using var store = await ExchangeStore.OpenAsync(ExchangeCases.Evidence() with { Documents = [] });
        var good = await LinesAsync(ExchangeCases.Claim(ExchangeCases.Document(1)), "\"type\":\"claim\"");

        var answer = await store.ImportAsync("jsonl", ExchangeCases.Case, "\uFEFF" + line + "\r\n\r\n" + good);

        var skipped = Assert.Single(answer.Skipped);
        Assert.Equal(1, skipped.Line);
        Assert.StartsWith(reason, skipped.Reason, StringComparison.Ordinal);
        Assert.Single(answer.Added);
    }

    [Fact]
    public async Task AClaimOutOfRange_IsReported()
    {
        using var store = await ExchangeStore.OpenAsync(ExchangeCases.Evidence() with { Documents = [] });
        var good = await LinesAsync(ExchangeCases.Claim(ExchangeCases.Document(1)), "\"type\":\"claim\"");

        var answer = await store.ImportAsync("jsonl", ExchangeCases.Case, good.Replace("\"upper\":850", "\"upper\":10000000001", StringComparison.Ordinal));

        Assert.Single(answer.Skipped);
        Assert.Empty(await store.ClaimsAsync(ExchangeCases.Case));
    }

    /// <summary>The lines of a case with one claim that hold a text.</summary>
    private static async Task<string> LinesAsync(Claim claim, string holding)
    {
        var documents = claim.DocumentId is null ? ImmutableArray<SourceDocument>.Empty : [ExchangeCases.Document(1)];
        using var store = await ExchangeStore.OpenAsync(new(ExchangeCases.Case, [claim], documents));
        var lines = (await store.ExportAsync("jsonl", ExchangeCases.Case)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(lines.Where(line => line.Contains(holding, StringComparison.Ordinal)).Select(line => line + "\n"));
    }

    /// <summary>A generated claim at a place of its own in a document that exists; entered by hand for document 0.</summary>
    private static Claim Rehome(Claim claim, int number, int document)
    {
        var start = claim.Span!.Value.Start % 1_000;
        var own = claim with { CaseId = ExchangeCases.Case.Id, Span = new(start, start + claim.Span.Value.Length), Sentence = new(start, start + claim.Span.Value.Length + 1) };
        return document == 0
            ? own with { Id = ClaimId.ByHand($"{number:x8}"), DocumentId = null, Span = null, Sentence = null }
            : own with { Id = ClaimId.For(ExchangeCases.Document(document).Id, number, 0), DocumentId = ExchangeCases.Document(document).Id };
    }
}
