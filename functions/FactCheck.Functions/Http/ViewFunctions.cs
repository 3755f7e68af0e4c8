using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Http;

/// <summary>The endpoints that lay a case out for people: over time, by policy, as pictures and as a report.</summary>
/// <param name="api">Runs an endpoint by its name.</param>
public sealed class ViewFunctions(EndpointDispatcher api)
{
    [Function(nameof(GetTimeline))]
    public Task GetTimeline([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/timeline")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetTimeline), request.HttpContext);

    [Function(nameof(GetPolicies))]
    public Task GetPolicies([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/policies")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetPolicies), request.HttpContext);

    [Function(nameof(GetChart))]
    public Task GetChart([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/charts/{name}.svg")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetChart), request.HttpContext);

    [Function(nameof(GetReport))]
    public Task GetReport([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/report")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetReport), request.HttpContext);
}
