using System.Globalization;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.OpenApi.Journeys;
using Microsoft.OpenApi;

namespace FactCheck.Api.Tests.OpenApi;

/// <summary>Puts an endpoint's example into its operation.</summary>
internal static class ExampleFacts
{
    public static void Apply(OpenApiOperation operation, ApiExample example)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (Find(example, parameter) is { } value)
            {
                parameter.Example = JsonValue.Create(value);
            }
        }

        if (example.RequestType is { } type && Media(operation.RequestBody?.Content, type) is { } asked)
        {
            asked.Example = example.Text is { } text ? JsonValue.Create(text) : example.Body?.DeepClone();
        }

        var responses = operation.Responses ?? [];
        if (example is { AnswerType: { } answerType, Answer: { } answer }
            && responses.TryGetValue(example.Status.ToString(CultureInfo.InvariantCulture), out var response)
            && Media(response.Content, answerType) is { } answered)
        {
            answered.Example = answer.DeepClone();
        }
    }

    private static string? Find(ApiExample example, OpenApiParameter parameter)
    {
        var given = parameter.In switch
        {
            ParameterLocation.Path => example.Path,
            ParameterLocation.Query => example.Query,
            ParameterLocation.Header => example.Headers,
            _ => null,
        };
        return given?.GetValueOrDefault(parameter.Name!);
    }

    private static OpenApiMediaType? Media(IDictionary<string, OpenApiMediaType>? content, string type) =>
        content is not null && content.TryGetValue(type, out var media) ? media : null;
}
