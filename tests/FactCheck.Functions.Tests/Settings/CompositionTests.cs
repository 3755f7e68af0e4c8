using System.Net;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Functions.Tests.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;

namespace FactCheck.Functions.Tests.Settings;

public sealed class CompositionTests
{
    [Fact]
    public void AddFactCheck_GivesEveryFunctionItsClass()
    {
        using var host = Compose(("FactCheckStorage", "UseDevelopmentStorage=true")).Build();

        Assert.All(
            DeclaredFunction.All.Select(function => function.Method.DeclaringType!).Distinct(),
            type => Assert.NotNull(ActivatorUtilities.CreateInstance(host.Services, type)));
    }

    [Fact]
    public void AddFactCheck_ByIdentity_NeedsNoKey()
    {
        using var host = Compose(
            ("FactCheckStorage:tableServiceUri", "https://example.table.core.windows.net"),
            ("FactCheckStorage:blobServiceUri", "https://example.blob.core.windows.net"),
            ("FactCheckStorage:credential", "managedidentity"),
            ("FactCheckStorage:clientId", "00000000-0000-0000-0000-000000000001")).Build();

        Assert.NotNull(host.Services.GetRequiredService<Stores>());
    }

    [Fact]
    public async Task Start_WhereStorageIsPreparedElsewhere_MakesNeitherStoreNorExtractor()
    {
        var builder = Compose(("FactCheckStorage", "UseDevelopmentStorage=true"), ("FactCheckPrepareStorage", "false"));
        builder.Services.AddSingleton<IClaimExtractor>(_ => throw new InvalidOperationException("The extractor is made before it is needed."));
        builder.Services.AddSingleton<Stores>(_ => throw new InvalidOperationException("The store is made before it is needed."));
        using var host = builder.Build();

        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task GetHealth_LeavesLexiconAndGazetteerUnread()
    {
        await using var host = await FunctionHost.StartAsync(services =>
            services.AddSingleton<IClaimExtractor>(_ => throw new InvalidOperationException("The extractor is made before it is needed.")));
        using var client = host.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("health", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=00000000-0000-0000-0000-000000000001", true)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317", true)]
    [InlineData("FactCheckPrepareStorage", "false", false)]
    public void AddFactCheck_WithSomewhereToSendIt_TracesTheWorker(string setting, string value, bool traces)
    {
        using var host = Compose(
            ("FactCheckStorage", "UseDevelopmentStorage=true"),
            (setting, value),
            ("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "Authorization=AAD;ClientId=00000000-0000-0000-0000-000000000002")).Build();

        Assert.Equal(traces, host.Services.GetService<TracerProvider>() is not null);
    }

    private static FunctionsApplicationBuilder Compose(params (string Name, string Value)[] settings)
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Services.AddFactCheck(builder.Configuration);
        return builder;
    }
}
