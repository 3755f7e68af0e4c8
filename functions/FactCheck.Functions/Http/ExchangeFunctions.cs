using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Http;

/// <summary>The endpoints that take cases to other programs and back.</summary>
/// <param name="api">Runs an endpoint by its name.</param>
public sealed class ExchangeFunctions(EndpointDispatcher api)
{
    [Function(nameof(ListExchangeFormats))]
    public Task ListExchangeFormats([HttpTrigger(AuthorizationLevel.Function, "get", Route = "exchange/formats")] HttpRequest request) =>
        api.InvokeAsync(nameof(ListExchangeFormats), request.HttpContext);

    [Function(nameof(ExportCase))]
    public Task ExportCase([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/export")] HttpRequest request) =>
        api.InvokeAsync(nameof(ExportCase), request.HttpContext);

    [Function(nameof(ImportCase))]
    public Task ImportCase([HttpTrigger(AuthorizationLevel.Function, "post", Route = "cases/{caseId}/import")] HttpRequest request) =>
        api.InvokeAsync(nameof(ImportCase), request.HttpContext);
}
