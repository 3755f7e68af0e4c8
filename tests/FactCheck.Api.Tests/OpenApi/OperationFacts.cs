using System.Text.Json;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Api.Tests.OpenApi.Journeys;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace FactCheck.Api.Tests.OpenApi;

/// <summary>What the document says of an operation beyond its handler's signature.</summary>
internal static class OperationFacts
{
    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal)
    {
        ["caseId"] = "The slug of the case.",
        ["documentId"] = "The id of the document.",
        ["claimId"] = "The id of the claim.",
        ["reason"] = "Why, for the record.",
        ["probe"] = "live or ready; ready unless given.",
    };

    private static readonly Dictionary<string, string> Responses = new(StringComparer.Ordinal)
    {
        ["200"] = "The answer.",
        ["201"] = "It was created; Location has its address.",
        ["204"] = "It is gone.",
        ["400"] = "The request is not valid; every fault is listed.",
        ["404"] = "There is none.",
        ["406"] = "None of the accepted types is served.",
        ["409"] = "A person has deleted it; restore=true brings it back.",
        ["410"] = "It was deleted.",
        ["412"] = "It is not, or no longer, at the version that the request names.",
        ["413"] = "It is larger than the limit.",
        ["415"] = "It is of no type that is read.",
        ["422"] = "It is of a type that is read, but it cannot be.",
        ["500"] = "Something failed on our side.",
        ["503"] = "A part of the store does not answer.",
    };

    public static void Apply(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var endpoint = metadata.OfType<ApiEndpoint>().Single();
        operation.Security = endpoint.Access is AccessLevel.Anonymous
            ? []
            : [new() { [new OpenApiSecuritySchemeReference(DocumentFacts.KeyScheme, context.Document)] = [] }];
        if (metadata.OfType<UploadBody>().FirstOrDefault() is { } upload)
        {
            operation.RequestBody = Upload(upload);
        }
        else if (operation.RequestBody?.Content is { } content && content.TryGetValue(CsvRows.MediaType, out var table))
        {
            table.Schema = Text();
        }

        if (endpoint.Problems.Contains(StatusCodes.Status412PreconditionFailed))
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Header("If-Match", "Change it only at this version, as its ETag gave it."));
            if (HttpMethods.IsPut(endpoint.Method))
            {
                operation.Parameters.Add(Header("If-None-Match", "With a star: create it, and never overwrite."));
            }
        }

        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (parameter.In is ParameterLocation.Query)
            {
                parameter.Name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
            }

            parameter.Description ??= Parameters.GetValueOrDefault(parameter.Name!);
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            response.Description = Responses.GetValueOrDefault(status, ReasonPhrases.GetReasonPhrase(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture)));
        }

        ExampleFacts.Apply(operation, ApiExample.Read(endpoint.Name));
    }

    private static OpenApiParameter Header(string name, string description) =>
        new() { Name = name, In = ParameterLocation.Header, Description = description, Schema = Text() };

    private static OpenApiRequestBody Upload(UploadBody upload)
    {
        var content = upload.MediaTypes.ToDictionary(type => type, _ => new OpenApiMediaType { Schema = Bytes() }, StringComparer.Ordinal);
        content["multipart/form-data"] = new()
        {
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "One file; the query's parameters may come as further fields.",
                Required = new HashSet<string>(StringComparer.Ordinal) { "file" },
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { ["file"] = Bytes() },
            },
        };
        return new() { Description = upload.Description, Required = true, Content = content };
    }

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema Bytes() => new() { Type = JsonSchemaType.String, Format = "binary" };
}
