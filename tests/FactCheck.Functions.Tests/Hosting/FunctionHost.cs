using System.Collections.Concurrent;
using FactCheck.Api.Logging;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Functions.Tests.Hosting;

/// <summary>
/// Stands in for the Functions host: routes requests by the triggers' attributes, makes the function's class and calls the
/// method within the head's middleware. Everything behind that is the head's own composition, over an embedded store.
/// </summary>
public sealed class FunctionHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;
    private readonly ConcurrentBag<Task> _invocations = [];
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);

    private FunctionHost(Action<IServiceCollection>? configure, (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection([new("FactCheckStorage", "UseDevelopmentStorage=true")]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddFactCheck(builder.Configuration);
        builder.Services.AddSingleton(services => LoggedIngestions.Around(
            EmbeddedStore.Open(_folder.FullPath), services.GetRequiredService<ILogger<LoggedIngestions>>()));
        configure?.Invoke(builder.Services);
        new WorkerBuilder(builder.Services).UseFactCheck();
        _app = builder.Build();
        _app.UseRouting();
        foreach (var function in DeclaredFunction.All)
        {
            if (function.Trigger<HttpTriggerAttribute>() is { } trigger)
            {
                _app.MapMethods("/api/" + trigger.Route, trigger.Methods!.Select(method => method.ToUpperInvariant()), context => CallAsync(function, context));
            }
        }
    }

    /// <summary>The functions that have been called.</summary>
    public IReadOnlySet<string> Called => _called;

    public static async Task<FunctionHost> StartAsync(Action<IServiceCollection>? configure = null, params (string Name, string Value)[] settings)
    {
        var host = new FunctionHost(configure, settings);
        await host._app.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public HttpClient CreateClient()
    {
        var client = _app.GetTestClient();
        client.BaseAddress = new Uri("http://localhost/api/");
        return client;
    }

    /// <summary>Waits for what goes on after a caller has its answer.</summary>
    public Task IdleAsync() => Task.WhenAll(_invocations);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private Task CallAsync(DeclaredFunction function, HttpContext context)
    {
        _called.Add(function.Name);
        var invocation = WorkerPipeline.InvokeAsync(context.RequestServices, context, () =>
        {
            var instance = ActivatorUtilities.CreateInstance(context.RequestServices, function.Method.DeclaringType!);
            return (Task)function.Method.Invoke(instance, [context.Request])!;
        });
        _invocations.Add(invocation);
        return invocation;
    }
}
