using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Http;

/// <summary>The endpoints of claims and of what they come to.</summary>
/// <param name="api">Runs an endpoint by its name.</param>
public sealed class ClaimFunctions(EndpointDispatcher api)
{
    [Function(nameof(ListClaims))]
    public Task ListClaims([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/claims")] HttpRequest request) =>
        api.InvokeAsync(nameof(ListClaims), request.HttpContext);

    [Function(nameof(GetClaim))]
    public Task GetClaim([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/claims/{claimId}")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetClaim), request.HttpContext);

    [Function(nameof(GetDiscrepancies))]
    public Task GetDiscrepancies([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/discrepancies")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetDiscrepancies), request.HttpContext);

    [Function(nameof(Extract))]
    public Task Extract([HttpTrigger(AuthorizationLevel.Function, "post", Route = "extract")] HttpRequest request) =>
        api.InvokeAsync(nameof(Extract), request.HttpContext);

    [Function(nameof(CheckStatement))]
    public Task CheckStatement([HttpTrigger(AuthorizationLevel.Function, "post", Route = "check")] HttpRequest request) =>
        api.InvokeAsync(nameof(CheckStatement), request.HttpContext);
}
