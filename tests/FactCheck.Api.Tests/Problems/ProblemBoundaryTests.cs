using System.Net;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Embedded;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Api.Tests.Problems;

public abstract class ProblemBoundaryTests(Routing routing) : ApiTests(routing)
{
    [Fact]
    public async Task BrokenStore_Is500ThatTellsNothingButIsLogged()
    {
        await using var host = await ApiHost.StartAsync(Routing, services => services.AddSingleton(
            EmbeddedStore.Open(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())) with { Probe = new BrokenProbe() }));
        using var client = host.CreateClient();

        var response = await client.GetAsync("health", Stop);

        var problem = await response.ProblemAsync(HttpStatusCode.InternalServerError);
        Assert.False(string.IsNullOrEmpty(problem["traceId"]?.GetValue<string>()));
        Assert.DoesNotContain("AccountKey", problem.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(host.Log.Entries, entry => entry is { Level: LogLevel.Error, Exception: InvalidOperationException });
    }

    [Fact]
    public async Task UnknownAddress_Is404AsProblemDetails() =>
        await (await Client.GetAsync("nothing/here", Stop)).ProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task WrongMethod_Is405AsProblemDetailsAndNamesTheRightOnes()
    {
        var response = await Client.SendAsync(HttpMethod.Patch, "cases/flood-2031");

        await response.ProblemAsync(HttpStatusCode.MethodNotAllowed);
        Assert.Equal(["DELETE", "GET", "PUT"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Logs_HoldNoTextOfDocuments()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("The unmistakable sentence: 12 killed.");

        Assert.DoesNotContain(Host.Log.Entries, entry => entry.Message.Contains("unmistakable", StringComparison.Ordinal));
    }

    private sealed class BrokenProbe : IStorageProbe
    {
        public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<IReadOnlyDictionary<string, string?>> CheckAsync(CancellationToken cancellationToken) =>
            throw new InvalidOperationException("DefaultEndpointsProtocol=https;AccountKey=abc");
    }

    public sealed class Mapped() : ProblemBoundaryTests(Routing.Mapped);

    public sealed class Dispatched() : ProblemBoundaryTests(Routing.Dispatched);
}
