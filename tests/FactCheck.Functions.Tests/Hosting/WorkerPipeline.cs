using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Functions.Tests.Hosting;

/// <summary>Runs a function as the worker does: within an activity of the invocation and the head's own middleware.</summary>
internal static class WorkerPipeline
{
    private static readonly ActivitySource Source = new(ConfigureFunctionsOpenTelemetry.WorkerSource);

    public static async Task InvokeAsync(IServiceProvider services, HttpContext? http, Func<Task> function)
    {
        // The worker's parent is the host's trace, never what the web server started for its own request.
        Activity.Current = null;
        using var activity = Source.StartActivity("Invoke");
        FunctionExecutionDelegate pipeline = _ => function();
        foreach (var middleware in services.GetServices<IFunctionsWorkerMiddleware>().Reverse())
        {
            var next = pipeline;
            pipeline = context => middleware.Invoke(context, next);
        }

        await pipeline(new StubContext(services, http));
    }
}
