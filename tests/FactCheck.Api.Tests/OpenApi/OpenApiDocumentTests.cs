using FactCheck.Testing;

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
}
