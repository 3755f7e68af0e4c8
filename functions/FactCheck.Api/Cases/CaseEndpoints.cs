using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Api.Cases;

internal static class CaseEndpoints
{
    private const string Route = "cases/{caseId}";

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("ListCases", HttpMethods.Get, "cases", AccessLevel.Function, CaseHandlers.List)
        {
            Tag = "Cases",
            Summary = "List the cases by id.",
            Problems = [400],
        },
        new("GetCase", HttpMethods.Get, Route, AccessLevel.Function, CaseHandlers.Get)
        {
            Tag = "Cases",
            Summary = "Get a case.",
            Problems = [400, 404],
        },
        new("PutCase", HttpMethods.Put, Route, AccessLevel.Function, CaseHandlers.Put)
        {
            Tag = "Cases",
            Summary = "Create a case, or describe it anew.",
            Description = "If-Match makes the write depend on the version that GET gave; If-None-Match: * creates and never overwrites. "
                + "Claims that were found before keep what the case said then; PATCH a document with {} to find its claims anew.",
            Problems = [400, 412, 413, 415],
        },
        new("DeleteCase", HttpMethods.Delete, Route, AccessLevel.Function, CaseHandlers.Delete)
        {
            Tag = "Cases",
            Summary = "Delete a case with its documents, claims, reviews and arrivals.",
            Problems = [400, 404, 412],
        },
    ];
}
