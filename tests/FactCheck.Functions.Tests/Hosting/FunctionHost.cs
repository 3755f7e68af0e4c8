using FactCheck.Storage.Embedded;
using FactCheck.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Functions.Tests.Hosting;

/// <summary>
/// Stands in for the Functions host: routes requests by the triggers' attributes, makes the function's class and calls the
/// method. Everything behind that is the head's own composition, over an embedded store.
/// </summary>
public sealed class FunctionHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);

    private FunctionHost()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection([new("FactCheckStorage", "UseDevelopmentStorage=true")]);
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddFactCheck(builder.Configuration);
        builder.Services.AddSingleton(EmbeddedStore.Open(_folder.FullPath));
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

    public static async Task<FunctionHost> StartAsync()
    {
        var host = new FunctionHost();
        await host._app.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public HttpClient CreateClient()
    {
        var client = _app.GetTestClient();
        client.BaseAddress = new Uri("http://localhost/api/");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private Task CallAsync(DeclaredFunction function, HttpContext context)
    {
        _called.Add(function.Name);
        var instance = ActivatorUtilities.CreateInstance(context.RequestServices, function.Method.DeclaringType!);
        return (Task)function.Method.Invoke(instance, [context.Request])!;
    }
}
