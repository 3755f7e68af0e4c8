using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Http;

/// <summary>The endpoints by which people decide about claims.</summary>
/// <param name="api">Runs an endpoint by its name.</param>
public sealed class ReviewFunctions(EndpointDispatcher api)
{
    [Function(nameof(PatchClaim))]
    public Task PatchClaim([HttpTrigger(AuthorizationLevel.Function, "patch", Route = "cases/{caseId}/claims/{claimId}")] HttpRequest request) =>
        api.InvokeAsync(nameof(PatchClaim), request.HttpContext);

    [Function(nameof(PostClaim))]
    public Task PostClaim([HttpTrigger(AuthorizationLevel.Function, "post", Route = "cases/{caseId}/claims")] HttpRequest request) =>
        api.InvokeAsync(nameof(PostClaim), request.HttpContext);

    [Function(nameof(GetClaimHistory))]
    public Task GetClaimHistory([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/claims/{claimId}/history")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetClaimHistory), request.HttpContext);

    [Function(nameof(ListReviews))]
    public Task ListReviews([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/reviews")] HttpRequest request) =>
        api.InvokeAsync(nameof(ListReviews), request.HttpContext);

    [Function(nameof(GetQueue))]
    public Task GetQueue([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/queue")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetQueue), request.HttpContext);
}
