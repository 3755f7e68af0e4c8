using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Api.Documents;

internal static class DocumentEndpoints
{
    private const string Tag = "Documents";
    private const string Route = "cases/{caseId}/documents";
    private const string One = Route + "/{documentId}";

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("PostDocument", HttpMethods.Post, Route, AccessLevel.Function, PostDocumentHandler.Post)
        {
            Tag = Tag,
            Summary = "Take a document into a case and find its claims.",
            Description = "The document is the body, or the one file of a multipart form whose other fields are the metadata. "
                + "201 with its claims; 200 when the same bytes are known already, or when the file held several documents. "
                + "A document that cannot be read is kept with its reason and answered with 422.",
            Problems = [400, 404, 409, 413, 415, 422],
            Metadata = [new UploadBody()],
        },
        new("ListDocuments", HttpMethods.Get, Route, AccessLevel.Function, DocumentHandlers.List)
        {
            Tag = Tag,
            Summary = "List the documents of a case by id, deleted ones included.",
            Problems = [400, 404],
        },
        new("GetDocument", HttpMethods.Get, One, AccessLevel.Function, DocumentHandlers.Get)
        {
            Tag = Tag,
            Summary = "Get what is known about a document.",
            Problems = [400, 404],
        },
        new("PatchDocument", HttpMethods.Patch, One, AccessLevel.Function, DocumentHandlers.Patch)
        {
            Tag = Tag,
            Summary = "Change what is known about a document and find its claims anew.",
            Description = "A JSON Merge Patch of title, publisher, url, publishedOn and language: a field that is left out stays, and null clears. "
                + "A document that could not be read is read again.",
            Problems = [400, 404, 410, 412, 413, 415],
        },
        new("DeleteDocument", HttpMethods.Delete, One, AccessLevel.Function, DocumentHandlers.Delete)
        {
            Tag = Tag,
            Summary = "Delete a document with its text and claims.",
            Description = "Its id stays on record, so that a repeated delivery does not bring it back; posting it with restore=true does.",
            Problems = [400, 404, 412],
        },
        new("GetDocumentText", HttpMethods.Get, One + "/text", AccessLevel.Function, ContentHandlers.Text)
        {
            Tag = Tag,
            Summary = "Get the text that the claims' spans point into, counted in UTF-16 code units.",
            Problems = [400, 404, 410],
            Metadata = [new ProducesResponseTypeMetadata(200, typeof(string), ["text/plain"])],
        },
        new("GetDocumentContent", HttpMethods.Get, One + "/content", AccessLevel.Function, ContentHandlers.Original)
        {
            Tag = Tag,
            Summary = "Get the bytes as they arrived, as an attachment.",
            Problems = [400, 404, 410],
            Metadata = [new ProducesResponseTypeMetadata(200, typeof(Stream), ["application/octet-stream"])],
        },
        new("GetDocumentAudit", HttpMethods.Get, One + "/audit", AccessLevel.Function, AuditHandler.Get)
        {
            Tag = Tag,
            Summary = "Hold a document against itself: parts against totals, sums, its headline, one source against itself.",
            Description = "Each finding says in a sentence what does not fit and cites the claims it rests on. Denied and retracted claims are left out.",
            Problems = [400, 404, 410],
        },
        new("ListIngestions", HttpMethods.Get, "cases/{caseId}/ingestions", AccessLevel.Function, IngestionHandlers.List)
        {
            Tag = Tag,
            Summary = "List every arrival of a case and what became of it.",
            Problems = [400, 404],
        },
    ];
}
