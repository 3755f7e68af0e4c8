using System.Net;
using System.Text.Json.Nodes;
using FactCheck.Api.Logging;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Functions.Tests.Hosting;
using FactCheck.Functions.Tests.Observability;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Functions.Tests.Http;

/// <summary>A function whose handler throws something that names what nobody outside should read.</summary>
[Collection(nameof(TelemetryRunsAlone))]
public sealed class FailingFunctionTests
{
    private const string Secret = "AccountKey=c2VjcmV0";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Handler_ThatThrows_IsAnsweredWithATraceIdAndNothingElse_AndLoggedWithItsCase()
    {
        var telemetry = new RecordedTelemetry();
        await using var host = await FunctionHost.StartAsync(
            services =>
            {
                telemetry.AddTo(services);
                var make = services.Last(service => service.ServiceType == typeof(Stores)).ImplementationFactory!;
                services.AddSingleton(provider => (Stores)make(provider) with { Cases = new ThrowingCases() });
            },
            RecordedTelemetry.Setting);
        using var client = host.CreateClient();

        var response = await client.GetAsync("cases/january-2022", Stop);

        var body = await response.Content.ReadAsStringAsync(Stop);
        await host.IdleAsync();
        var activity = Assert.Single(telemetry.Activities);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(activity.Id, JsonNode.Parse(body)!["traceId"]!.GetValue<string>());
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(ThrowingCases), body, StringComparison.Ordinal);
        var line = Assert.Single(telemetry.Logs, line => line.Exception is not null);
        Assert.Equal(["january-2022"], RecordedTelemetry.AttributesOf(line)[SubjectAttributes.Case]);
    }

    private sealed class ThrowingCases : ICaseStore
    {
        public Task<WriteOutcome> PutAsync(Case value, WriteCondition condition, CancellationToken cancellationToken) => throw Failure();

        public Task<Versioned<Case>?> FindAsync(CaseId id, CancellationToken cancellationToken) => throw Failure();

        public Task<Page<Case>> ListAsync(PageRequest page, CancellationToken cancellationToken) => throw Failure();

        public Task<bool> DeleteAsync(CaseId id, WriteCondition condition, CancellationToken cancellationToken) => throw Failure();

        private static InvalidOperationException Failure() => new(Secret);
    }
}
