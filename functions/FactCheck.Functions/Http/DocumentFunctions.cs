using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Http;

/// <summary>The endpoints of documents and their arrivals.</summary>
/// <param name="api">Runs an endpoint by its name.</param>
public sealed class DocumentFunctions(EndpointDispatcher api)
{
    [Function(nameof(PostDocument))]
    public Task PostDocument([HttpTrigger(AuthorizationLevel.Function, "post", Route = "cases/{caseId}/documents")] HttpRequest request) =>
        api.InvokeAsync(nameof(PostDocument), request.HttpContext);

    [Function(nameof(ListDocuments))]
    public Task ListDocuments([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/documents")] HttpRequest request) =>
        api.InvokeAsync(nameof(ListDocuments), request.HttpContext);

    [Function(nameof(GetDocument))]
    public Task GetDocument([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/documents/{documentId}")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetDocument), request.HttpContext);

    [Function(nameof(PatchDocument))]
    public Task PatchDocument([HttpTrigger(AuthorizationLevel.Function, "patch", Route = "cases/{caseId}/documents/{documentId}")] HttpRequest request) =>
        api.InvokeAsync(nameof(PatchDocument), request.HttpContext);

    [Function(nameof(DeleteDocument))]
    public Task DeleteDocument([HttpTrigger(AuthorizationLevel.Function, "delete", Route = "cases/{caseId}/documents/{documentId}")] HttpRequest request) =>
        api.InvokeAsync(nameof(DeleteDocument), request.HttpContext);

    [Function(nameof(GetDocumentText))]
    public Task GetDocumentText([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/documents/{documentId}/text")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetDocumentText), request.HttpContext);

    [Function(nameof(GetDocumentContent))]
    public Task GetDocumentContent([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/documents/{documentId}/content")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetDocumentContent), request.HttpContext);

    [Function(nameof(GetDocumentAudit))]
    public Task GetDocumentAudit([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/documents/{documentId}/audit")] HttpRequest request) =>
        api.InvokeAsync(nameof(GetDocumentAudit), request.HttpContext);

    [Function(nameof(ListIngestions))]
    public Task ListIngestions([HttpTrigger(AuthorizationLevel.Function, "get", Route = "cases/{caseId}/ingestions")] HttpRequest request) =>
        api.InvokeAsync(nameof(ListIngestions), request.HttpContext);
}
