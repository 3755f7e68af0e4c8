using System.Text.Json.Nodes;
using FactCheck.Functions.Http;
using FactCheck.Functions.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Functions.Tests.Http;

public sealed class ProblemDetailsMiddlewareTests
{
    [Fact]
    public async Task Invoke_HttpFunctionThatThrows_Answers500AndTellsNothing()
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var http = new DefaultHttpContext { RequestServices = services };
        using var body = new MemoryStream();
        http.Response.Body = body;

        await new ProblemDetailsMiddleware().Invoke(new StubContext(services, http), _ => throw new InvalidOperationException("AccountKey=abc"));

        Assert.Equal(StatusCodes.Status500InternalServerError, http.Response.StatusCode);
        Assert.Equal("application/problem+json", http.Response.ContentType);
        var problem = JsonNode.Parse(body.ToArray())!.ToJsonString();
        Assert.DoesNotContain("AccountKey", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invoke_OtherFunctionThatThrows_LetsItPassSoThatTheHostTriesAgain()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new ProblemDetailsMiddleware().Invoke(new StubContext(services, http: null), _ => throw new InvalidOperationException()));
    }
}
