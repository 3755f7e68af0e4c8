using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Http;

/// <summary>The endpoints of the registry of sources.</summary>
/// <param name="api">Runs an endpoint by its name.</param>
public sealed class SourceFunctions(EndpointDispatcher api)
{
    [Function(nameof(ListSources))]
    public Task ListSources([HttpTrigger(AuthorizationLevel.Function, "get", Route = "sources")] HttpRequest request) =>
        api.InvokeAsync(nameof(ListSources), request.HttpContext);

    [Function(nameof(GetSource))]
    public Task GetSource([HttpTrigger(AuthorizationLevel.Function, "get", Route = "sources/{name}")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetSource), request.HttpContext);

    [Function(nameof(PutSource))]
    public Task PutSource([HttpTrigger(AuthorizationLevel.Function, "put", Route = "sources/{name}")] HttpRequest request) =>
        api.InvokeAsync(nameof(PutSource), request.HttpContext);

    [Function(nameof(DeleteSource))]
    public Task DeleteSource([HttpTrigger(AuthorizationLevel.Function, "delete", Route = "sources/{name}")] HttpRequest request) =>
        api.InvokeAsync(nameof(DeleteSource), request.HttpContext);

    [Function(nameof(MergeSource))]
    public Task MergeSource([HttpTrigger(AuthorizationLevel.Function, "post", Route = "sources/{name}/merge")] HttpRequest request) =>
        api.InvokeAsync(nameof(MergeSource), request.HttpContext);

    [Function(nameof(SplitSource))]
    public Task SplitSource([HttpTrigger(AuthorizationLevel.Function, "post", Route = "sources/{name}/split")] HttpRequest request) =>
        api.InvokeAsync(nameof(SplitSource), request.HttpContext);

    [Function(nameof(RevertSource))]
    public Task RevertSource([HttpTrigger(AuthorizationLevel.Function, "post", Route = "sources/{name}/revert")] HttpRequest request) =>
        api.InvokeAsync(nameof(RevertSource), request.HttpContext);

    [Function(nameof(GetSourceHistory))]
    public Task GetSourceHistory([HttpTrigger(AuthorizationLevel.Function, "get", Route = "sources/{name}/history")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetSourceHistory), request.HttpContext);

    [Function(nameof(ListCaseSources))]
    public Task ListCaseSources([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/sources")] HttpRequest request) =>
        api.InvokeAsync(nameof(ListCaseSources), request.HttpContext);
}
