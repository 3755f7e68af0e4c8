using System.Net;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Service;

public abstract class ServiceEndpointTests(Routing routing) : ApiTests(routing)
{
    [Theory]
    [InlineData("", false)]
    [InlineData("?probe=ready", false)]
    [InlineData("?probe=live", true)]
    public async Task GetHealth_WhenAllIsWell_IsHealthy(string query, bool isBare)
    {
        var body = await (await Client.GetAsync("health" + query, Stop)).JsonAsync();

        Assert.Equal("healthy", body["status"]!.GetValue<string>());
        Assert.Equal(isBare, body["checks"]!.AsObject().Count == 0);
    }

    [Fact]
    public async Task GetHealth_WhenAPartDoesNotAnswer_Is503AndNamesIt()
    {
        await using var host = await ApiHost.StartAsync(Routing, services => services.AddSingleton(
            provider => Storage.Embedded.EmbeddedStore.Open(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())) with { Probe = new SilentProbe() }));
        using var client = host.CreateClient();

        var body = await (await client.GetAsync("health", Stop)).JsonAsync(HttpStatusCode.ServiceUnavailable);

        Assert.Equal("unhealthy", body["status"]!.GetValue<string>());
        Assert.Equal("does not answer", body["checks"]!["tables"]!.GetValue<string>());
        await (await client.GetAsync("health?probe=live", Stop)).JsonAsync();
    }

    [Fact]
    public async Task GetHealth_UnknownProbe_Is400() =>
        Assert.Equal(["probe"], await (await Client.GetAsync("health?probe=dead", Stop)).FaultsAsync());

    [Fact]
    public async Task GetOpenApi_ServesTheCommittedDocument()
    {
        var response = await Client.GetAsync("openapi.json", Stop);

        var body = await response.JsonAsync();
        Assert.StartsWith("3.1", body["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        var again = await Client.SendAsync(HttpMethod.Get, "openapi.json", ifNoneMatch: response.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private sealed class SilentProbe : IStorageProbe
    {
        public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<IReadOnlyDictionary<string, string?>> CheckAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<string, string?>>(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["tables"] = "does not answer",
                ["blobs"] = null,
            });
    }

    public sealed class Mapped() : ServiceEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : ServiceEndpointTests(Routing.Dispatched);
}
