using System.Text.Json.Serialization;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Comparison;
using FactCheck.Core.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace FactCheck.Api.Tests.OpenApi;

/// <summary>Makes the OpenAPI document from the endpoint table.</summary>
internal static class OpenApiGenerator
{
    public static async Task<string> GenerateAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddHandlerServices(Path.GetTempPath());
        builder.Services.AddFactCheckApi();
        builder.Services.PostConfigure<JsonOptions>(options => HideParallelArrays(options.SerializerOptions.Converters));
        builder.Services.AddOpenApi(options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer((document, _, _) =>
            {
                DocumentFacts.Apply(document);
                return Task.CompletedTask;
            });
            options.AddOperationTransformer((operation, context, _) =>
            {
                OperationFacts.Apply(operation, context);
                return Task.CompletedTask;
            });
            options.AddSchemaTransformer((schema, context, _) =>
            {
                SchemaFacts.Apply(schema, context);
                return Task.CompletedTask;
            });
        });
        await using var app = builder.Build();
        app.UseRouting();
        app.MapFactCheckApi();
        app.MapOpenApi();
        await app.StartAsync(cancellationToken);
        using var client = app.GetTestClient();
        var document = await client.GetStringAsync("openapi/v1.json", cancellationToken);
        return document.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    /// <summary>They write what is written without them, and a schema cannot see that through a converter.</summary>
    private static void HideParallelArrays(IList<JsonConverter> converters)
    {
        foreach (var hidden in converters.OfType<ParallelArrayConverter<ScopeDiscrepancy>>().ToList())
        {
            converters.Remove(hidden);
        }
    }
}
