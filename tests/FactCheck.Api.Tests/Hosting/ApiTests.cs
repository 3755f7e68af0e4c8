using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Hosting;

/// <summary>Tests of the API, each over a fresh store. Every test class runs once for each kind of routing.</summary>
public abstract class ApiTests(Routing routing) : IAsyncLifetime
{
    private ApiHost? _host;
    private HttpClient? _client;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected Routing Routing { get; } = routing;

    protected ApiHost Host => _host ?? throw new InvalidOperationException("The test has not started.");

    protected HttpClient Client => _client ??= Host.CreateClient();

    public async ValueTask InitializeAsync() => _host = await ApiHost.StartAsync(Routing, Configure);

    /// <summary>Registers what a test class needs beside the usual, or instead of it.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _client?.Dispose();
        await Host.DisposeAsync();
    }
}
