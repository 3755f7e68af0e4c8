using FactCheck.Api.Endpoints;
using FactCheck.Api.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.OpenApi;

internal static class OpenApiEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GetOpenApi", HttpMethods.Get, "openapi.json", AccessLevel.Anonymous, Get)
        {
            Tag = "Service",
            Summary = "This document: the API in OpenAPI 3.1.",
            Metadata = [new ProducesResponseTypeMetadata(200, typeof(object), ["application/json"])],
        },
    ];

    private static FileStreamHttpResult Get() => TypedResults.Stream(
        typeof(OpenApiEndpoints).Assembly.GetManifestResourceStream("openapi.json")!,
        "application/json",
        entityTag: EntityTags.Of(typeof(OpenApiEndpoints).Module.ModuleVersionId.ToString("N")));
}
