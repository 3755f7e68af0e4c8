using System.Net;
using System.Net.Http.Json;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Reviews;

/// <summary>What people decided when a document is read anew, by the same extractor and by a better one.</summary>
public sealed class ReextractionTests : IAsyncLifetime
{
    private readonly LaterExtractor _extractor = new();
    private ApiHost? _host;
    private HttpClient? _client;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HttpClient Client => _client!;

    public async ValueTask InitializeAsync()
    {
        _host = await ApiHost.StartAsync(Routing.Mapped, services => services.AddSingleton<IClaimExtractor>(_extractor));
        _client = _host.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await _host!.DisposeAsync();
    }

    [Fact]
    public async Task ReviewedMembers_StayWhenTheDocumentIsReadAnew_AndTheOthersFollow()
    {
        var id = await Client.PostOneClaimAsync();
        await Client.DecideAsync(id, new { correction = new { harm = "injured" } });

        await ReadAnewAsync("New Wire");

        var (claim, _) = await Client.GetClaimAsync(id);
        Assert.Equal(("injured", "New Wire"), (claim["harm"]!.GetValue<string>(), claim["source"]!["name"]!.GetValue<string>()));
        Assert.Equal("corrected", claim["review"]!["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task AnswersAboutADocument_HoldItsClaimsAsTheyCount()
    {
        var id = await Client.PostOneClaimAsync();
        await Client.DecideAsync(id, new { correction = new { harm = "injured" } });

        var known = await (await Client.PostAsync("cases/flood-2031/documents?publisher=Wire", new StringContent("12 killed"), Stop)).JsonAsync();
        var document = $"cases/flood-2031/documents/{known["document"]!["id"]!.GetValue<string>()}";
        var patched = await (await Client.SendAsync(HttpMethod.Patch, document, JsonContent.Create(new { title = "Flood" }))).JsonAsync();

        Assert.All([known, patched], answer =>
        {
            var claim = Assert.Single(answer["claims"]!.AsArray())!;
            Assert.Equal(("injured", "corrected"), (claim["harm"]!.GetValue<string>(), claim["review"]!["state"]!.GetValue<string>()));
        });
    }

    [Fact]
    public async Task Decisions_FollowTheirWordsToANewId_AndGoOnThere()
    {
        var old = await Client.PostOneClaimAsync();
        await Client.DecideAsync(old, new { correction = new { harm = "injured" } });
        _extractor.Ordinal = 1;
        await ReadAnewAsync("New Wire");

        var id = await Client.OnlyClaimIdAsync();
        Assert.NotEqual(old, id);
        var (claim, tag) = await Client.GetClaimAsync(id);
        Assert.Equal("injured", claim["harm"]!.GetValue<string>());
        var next = await (await Client.PatchClaimAsync(id, new { state = "accepted" }, tag)).JsonAsync();

        Assert.Equal(("injured", 2), (next["harm"]!.GetValue<string>(), next["review"]!["sequence"]!.GetValue<int>()));
        Assert.Equal([old, id], (await Client.HistoryAsync(id)).Select(item => item!["claimId"]!.GetValue<string>()));
        Assert.Equal("killed", (await Client.DecideAsync(id, new { revertTo = 0 }))["harm"]!.GetValue<string>());
        Assert.Equal("injured", (await Client.DecideAsync(id, new { revertTo = 1 }))["harm"]!.GetValue<string>());
        var reviews = await (await Client.GetAsync("cases/flood-2031/reviews", Stop)).JsonAsync();
        Assert.Equal(id, Assert.Single(reviews["items"]!.AsArray())!["claimId"]!.GetValue<string>());
    }

    [Fact]
    public async Task OrphanedDecisions_AreListed_AndAttachedByAPerson()
    {
        var old = await Client.PostOneClaimAsync();
        await Client.DecideAsync(old, new { state = "rejected", reason = "It is a year" });
        _extractor.Ordinal = 1;
        _extractor.Copies = 2;
        await ReadAnewAsync("New Wire");

        var orphan = Assert.Single((await (await Client.GetAsync("cases/flood-2031/reviews?orphaned=true", Stop)).JsonAsync())["items"]!.AsArray())!;
        Assert.Equal((old, "ambiguous", "12 killed"), (orphan["reviewedId"]!.GetValue<string>(), orphan["orphaned"]!.GetValue<string>(), orphan["quote"]!.GetValue<string>()));
        Assert.Single(await Client.HistoryAsync(old));
        var claims = (await (await Client.GetAsync("cases/flood-2031/claims", Stop)).JsonAsync())["items"]!.AsArray();
        Assert.All(claims, claim => Assert.Null(claim!["review"]));
        var target = claims[1]!["id"]!.GetValue<string>();

        var attached = await Client.DecideAsync(target, new { attach = old, reason = "The second one" });

        Assert.Equal(("rejected", "The second one"), (attached["review"]!["state"]!.GetValue<string>(), attached["review"]!["reason"]!.GetValue<string>()));
        Assert.Empty((await (await Client.GetAsync("cases/flood-2031/reviews?orphaned=true", Stop)).JsonAsync())["items"]!.AsArray());
        Assert.Equal(["attach"], await (await Client.PatchClaimAsync(target, new { attach = old })).FaultsAsync());
    }

    private async Task ReadAnewAsync(string publisher)
    {
        var documents = await (await Client.GetAsync("cases/flood-2031/documents", Stop)).JsonAsync();
        var id = documents["items"]![0]!["id"]!.GetValue<string>();
        var patched = await Client.PatchAsJsonAsync($"cases/flood-2031/documents/{id}", new { publisher }, Stop);
        Assert.Equal(HttpStatusCode.OK, patched.StatusCode);
    }

    /// <summary>An extractor whose later version numbers its claims otherwise.</summary>
    private sealed class LaterExtractor : IClaimExtractor
    {
        private readonly WordExtractor _words = new();

        public int Ordinal { get; set; }

        public int Copies { get; set; } = 1;

        public string Name => $"words-{Ordinal + 1}";

        public ExtractionResult Extract(ExtractionInput input, CancellationToken cancellationToken)
        {
            var result = _words.Extract(input, cancellationToken);
            return result with
            {
                Claims = [.. result.Claims.SelectMany(claim => Enumerable.Range(Ordinal, Copies).Select(ordinal => claim with { Id = Renumbered(claim, ordinal), Extractor = Name }))],
            };
        }

        private static ClaimId Renumbered(Claim claim, int ordinal) =>
            ClaimId.For(claim.DocumentId ?? throw new InvalidOperationException("It is from a document."), claim.Span!.Value.Start, ordinal);
    }
}
