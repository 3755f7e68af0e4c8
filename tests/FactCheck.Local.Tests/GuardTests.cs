using System.Net;
using FactCheck.Local.Tests.Processes;
using FactCheck.Testing;

namespace FactCheck.Local.Tests;

public sealed class GuardTests(SampleServer sample)
{
    [Theory]
    [InlineData("Host", "attacker.example")]
    [InlineData("Host", "127.0.0.1.attacker.example:7070")]
    [InlineData("Origin", "https://attacker.example")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "null")]
    public async Task Request_FromAForeignName_IsForbiddenWhateverItAsks(string header, string value)
    {
        foreach (var path in (string[])["", "api/health", "api/cases", "nowhere"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(path, header, value));
        }
    }

    [Fact]
    public async Task Request_FromItsOwnOrigin_IsServed() =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("api/cases", "Origin", sample.Server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)));

    [Fact]
    public async Task Request_ToLocalhost_IsServed() =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("api/cases", "Host", $"localhost:{sample.Server.Client.BaseAddress!.Port}"));

    [Fact]
    public async Task Serve_OnAnAddressThatOthersReach_NeedsAKey()
    {
        using var folder = new TemporaryFolder();

        var result = await FactCheckProgram.RunAsync(folder.FullPath, "serve", "--url", "http://0.0.0.0:0");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("--key", result.Words, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.FullPath));
    }

    [Fact]
    public async Task Serve_WithAKey_AsksForItExceptForHealth()
    {
        await using var server = await RunningServer.StartAsync("--key", "opensesame", "--no-sample");

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("api/cases", "Accept", "*/*", server));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("api/cases", "x-functions-key", "opensesam", server));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("api/cases", "x-functions-key", "opensesame", server));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("api/health", "Accept", "*/*", server));
    }

    private async Task<HttpStatusCode> StatusAsync(string path, string header, string value, RunningServer? server = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        Assert.True(request.Headers.TryAddWithoutValidation(header, value));
        using var response = await (server ?? sample.Server).Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
