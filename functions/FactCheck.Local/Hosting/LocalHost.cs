using FactCheck.Api;
using FactCheck.Api.Check;
using FactCheck.Api.Index;
using FactCheck.Api.Logging;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Documents;
using FactCheck.Local.Samples;
using Spectre.Console;

namespace FactCheck.Local.Hosting;

/// <summary>The API on one machine.</summary>
internal static class LocalHost
{
    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="settings">How to serve.</param>
    /// <param name="console">Where to say that it is up.</param>
    /// <param name="cancellationToken">Tells it to stop.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(ServeSettings settings, IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (!settings.IsLoopback && string.IsNullOrEmpty(settings.Key))
        {
            console.MarkupLineInterpolated($"[red]{settings.Url} can be reached from other machines. Set a key with --key or FACTCHECK_KEY, or listen on 127.0.0.1.[/]");
            return 1;
        }

        var stores = await settings.Store.OpenAsync(cancellationToken);
        await using var app = Build(settings, stores);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception)
        {
            console.MarkupLineInterpolated($"[red]Cannot listen on {settings.Url}: {exception.Message} Choose another address with --url.[/]");
            return 1;
        }

        console.WriteLine($"FactCheck listens on {app.Urls.First()} (Ctrl-C stops it).");
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private static WebApplication Build(ServeSettings settings, Stores stores)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Url.GetLeftPart(UriPartial.Authority));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("FactCheck", LogLevel.Information);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(services => LoggedIngestions.Around(stores, services.GetRequiredService<ILogger<LoggedIngestions>>()));
        builder.Services.AddSingleton<IDocumentReader, DocumentReader>();
        builder.Services.AddSingleton<IClaimExtractor, RuleBasedExtractor>();
        builder.Services.AddSingleton(_ => settings.Store.Inbox());
        builder.Services.AddSingleton<InboxIngestion>();
        builder.Services.AddSingleton<InboxSweep>();
        builder.Services.AddSingleton<SampleCase>();
        builder.Services.AddHostedService<InboxWatcher>();
        builder.Services.AddIngestionLimits(builder.Configuration).AddRatingScale(builder.Configuration).AddFactCheckApi();

        var app = builder.Build();
        app.Use(new OriginGuard(settings).InvokeAsync);
        app.UseFactCheckProblems();
        app.UseRouting();
        if (settings.Key is { Length: > 0 } key)
        {
            app.Use(new KeyGuard(key).InvokeAsync);
        }

        app.MapGet("/", (HttpContext context) => TypedResults.Text(
            IndexPage.For($"{context.Request.Scheme}://{context.Request.Host}"), IndexPage.MediaType)).ExcludeFromDescription();
        app.MapFactCheckApi();
        return app;
    }
}
