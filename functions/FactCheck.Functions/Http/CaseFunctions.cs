using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Http;

/// <summary>The endpoints of cases.</summary>
/// <param name="api">Runs an endpoint by its name.</param>
public sealed class CaseFunctions(EndpointDispatcher api)
{
    [Function(nameof(ListCases))]
    public Task ListCases([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases")] HttpRequest request) =>
        api.InvokeAsync(nameof(ListCases), request.HttpContext);

    [Function(nameof(GetCase))]
    public Task GetCase([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetCase), request.HttpContext);

    [Function(nameof(PutCase))]
    public Task PutCase([HttpTrigger(AuthorizationLevel.Function, "put", Route = "cases/{caseId}")] HttpRequest request) =>
        api.InvokeAsync(nameof(PutCase), request.HttpContext);

    [Function(nameof(DeleteCase))]
    public Task DeleteCase([HttpTrigger(AuthorizationLevel.Function, "delete", Route = "cases/{caseId}")] HttpRequest request) =>
        api.InvokeAsync(nameof(DeleteCase), request.HttpContext);
}
