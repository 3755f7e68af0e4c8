using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Health;

internal static class HealthEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GetHealth", HttpMethods.Get, "health", AccessLevel.Anonymous, Get)
        {
            Tag = "Service",
            Summary = "Tell whether the service lives and its store answers.",
            Description = "With probe=live only the process is asked, with probe=ready (the default) every part of the store too.",
            Problems = [400],
            Metadata = [new Microsoft.AspNetCore.Http.ProducesResponseTypeMetadata(503, typeof(HealthReport), ["application/json"])],
        },
    ];

    private static async Task<Results<Ok<HealthReport>, JsonHttpResult<HealthReport>, ProblemHttpResult>> Get(
        string? probe, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var wanted = input.Choice<Probe>("probe", probe) ?? Probe.Ready;
        if (input.Refusal() is { } refusal)
        {
            return refusal;
        }

        var checks = wanted is Probe.Live
            ? new Dictionary<string, string>(StringComparer.Ordinal)
            : (await stores.Probe.CheckAsync(cancellationToken)).ToDictionary(part => part.Key, part => part.Value ?? "ok", StringComparer.Ordinal);
        return checks.Values.All(state => state is "ok")
            ? TypedResults.Ok(new HealthReport("healthy", checks))
            : TypedResults.Json(new HealthReport("unhealthy", checks), statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private enum Probe
    {
        Live,
        Ready,
    }
}
