using FactCheck.Api.Endpoints;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Api.Tests.Hosting;

/// <summary>The API over an embedded store of its own.</summary>
public sealed class ApiHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    private ApiHost(Routing routing, Action<IServiceCollection>? configure, bool listens)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        if (listens)
        {
            builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.AddProvider(Log));
        builder.Services.AddHandlerServices(_folder.FullPath);
        builder.Services.AddSingleton(new IngestionLimits { MaximumBytes = 100_000 });
        configure?.Invoke(builder.Services);
        builder.Services.AddFactCheckApi();
        _app = builder.Build();
        _app.UseFactCheckProblems();
        _app.UseRouting();
        Map(routing);
    }

    public CollectingLoggerProvider Log { get; } = new();

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts it: in memory, or listening on a free port of the loopback address.</summary>
    public static async Task<ApiHost> StartAsync(Routing routing, Action<IServiceCollection>? configure = null, bool listens = false)
    {
        var host = new ApiHost(routing, configure, listens);
        await host.Services.GetRequiredService<Stores>().Probe.PrepareAsync(TestContext.Current.CancellationToken);
        await host._app.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public HttpClient CreateClient()
    {
        var isListening = _app.Urls.Count > 0;
        var client = isListening ? new HttpClient() : _app.GetTestClient();
        client.BaseAddress = new Uri(isListening ? $"{_app.Urls.Single()}/api/" : "http://localhost/api/");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
        Log.Dispose();
    }

    private void Map(Routing routing)
    {
        if (routing is Routing.Mapped)
        {
            _app.MapFactCheckApi();
            return;
        }

        var dispatcher = Services.GetRequiredService<EndpointDispatcher>();
        foreach (var endpoint in EndpointTable.All)
        {
            _app.MapMethods("/api/" + endpoint.Route, [endpoint.Method], context => dispatcher.InvokeAsync(endpoint.Name, context));
        }
    }
}
