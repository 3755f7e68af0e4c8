using Microsoft.OpenApi;

namespace FactCheck.Api.Tests.OpenApi;

/// <summary>What the document says of the API as a whole.</summary>
internal static class DocumentFacts
{
    public const string KeyScheme = "functionKey";

    public static void Apply(OpenApiDocument document)
    {
        document.Info = new()
        {
            Title = "FactCheck",
            Version = "1",
            Description = "Takes in documents, finds every claim in them that counts people harmed, and computes how far official and other counts diverge. "
                + "Every error is answered as problem details (RFC 9457); a 400 lists all faults under errors. "
                + "A thing that changes carries an ETag: If-None-Match on GET answers 304, If-Match on a change that comes too late answers 412. "
                + "A listing comes in parts: its continuation, sent back as the query parameter, gets the next.",
            License = new() { Name = "MIT", Identifier = "MIT" },
        };
        document.Servers = [new() { Url = "/" }];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [KeyScheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = "x-functions-key",
                Description = "A function key, where the head asks for one.",
            },
        };
    }
}
