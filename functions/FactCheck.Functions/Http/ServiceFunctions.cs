using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Http;

/// <summary>The endpoints about the service itself.</summary>
/// <param name="api">Runs an endpoint by its name.</param>
public sealed class ServiceFunctions(EndpointDispatcher api)
{
    [Function(nameof(GetHealth))]
    public Task GetHealth([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetHealth), request.HttpContext);

    [Function(nameof(GetOpenApi))]
    public Task GetOpenApi([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "openapi.json")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetOpenApi), request.HttpContext);
}
