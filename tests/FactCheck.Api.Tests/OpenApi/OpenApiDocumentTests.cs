using System.Globalization;
using FactCheck.Api.Endpoints;
using FactCheck.Testing;
using Microsoft.OpenApi;

namespace FactCheck.Api.Tests.OpenApi;

public sealed class OpenApiDocumentTests
{
    private const string Switch = "UPDATE_OPENAPI";
    private const string Committed = "functions/FactCheck.Api/OpenApi/openapi.json";

    [Fact]
    public async Task CommittedDocument_IsWhatTheEndpointTableMakes()
    {
        var path = Path.Combine(RepositoryFolder.FullPath, Committed);
        var generated = await OpenApiGenerator.GenerateAsync(TestContext.Current.CancellationToken);
        if (Environment.GetEnvironmentVariable(Switch) is "1")
        {
            await File.WriteAllTextAsync(path, generated, TestContext.Current.CancellationToken);
        }

        var committed = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.True(string.Equals(generated, committed, StringComparison.Ordinal), $"The API has changed. Run this test with {Switch}=1 and commit {Committed}.");
    }

    [Fact]
    public async Task CommittedDocument_ReadsWithoutFault_AndHasEveryEndpointWithItsErrors()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.FullPath, Committed), TestContext.Current.CancellationToken);

        var (document, diagnostic) = OpenApiDocument.Parse(text, "json");

        Assert.Empty(diagnostic!.Errors);
        Assert.All(EndpointTable.All, endpoint =>
        {
            var operation = document!.Paths["/api/" + endpoint.Route].Operations![new HttpMethod(endpoint.Method)];
            Assert.Equal(endpoint.Name, operation.OperationId);
            Assert.False(string.IsNullOrEmpty(operation.Summary));
            Assert.Equal(endpoint.Access is AccessLevel.Function, operation.Security is { Count: > 0 });
            Assert.All(endpoint.Problems.Append(500), status =>
                Assert.Contains("application/problem+json", operation.Responses![status.ToString(CultureInfo.InvariantCulture)].Content!.Keys));
        });
    }

    [Fact]
    public async Task CommittedDocument_DescribesEverySchema()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.FullPath, Committed), TestContext.Current.CancellationToken);

        var (document, _) = OpenApiDocument.Parse(text, "json");

        Assert.All(document!.Components!.Schemas!, schema => Assert.False(string.IsNullOrEmpty(schema.Value.Description), schema.Key));
    }
}
