using System.Net;
using System.Text;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Documents;

/// <summary>Over a real server, which has a limit of its own of 30 MB.</summary>
public sealed class LargeUploadTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(Routing.Mapped)]
    [InlineData(Routing.Dispatched)]
    public async Task PostDocument_LargerThanTheServersOwnLimit_IsTakenWhenOursAllowsIt(Routing routing)
    {
        await using var host = await StartAsync(routing, 40 * Megabyte);
        using var client = host.CreateClient();
        await client.PutCaseAsync();

        var body = await (await client.SendAsync(HttpMethod.Post, "cases/flood-2031/documents", Bytes(32 * Megabyte))).JsonAsync(HttpStatusCode.Created);

        Assert.Equal(32 * Megabyte, body["document"]!["length"]!.GetValue<long>());
    }

    [Theory]
    [InlineData(Routing.Mapped)]
    [InlineData(Routing.Dispatched)]
    public async Task PostDocument_InPiecesPastTheLimit_Is413AsProblemDetails(Routing routing)
    {
        await using var host = await StartAsync(routing, Megabyte);
        using var client = host.CreateClient();
        await client.PutCaseAsync();
        using var content = new StreamContent(new UnseekableStream(new byte[Megabyte + 1]));

        await (await client.SendAsync(HttpMethod.Post, "cases/flood-2031/documents", content)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    private static Task<ApiHost> StartAsync(Routing routing, long maximumBytes) => ApiHost.StartAsync(
        routing,
        services => services.AddSingleton(new IngestionLimits { MaximumBytes = maximumBytes, MaximumCharacters = 40 * Megabyte }),
        listens: true);

    private static StringContent Bytes(int length) => new("12 killed. " + new string('a', length - 11), Encoding.ASCII, "text/plain");
}
