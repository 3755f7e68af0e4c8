using FactCheck.Api.Endpoints;
using FactCheck.Api.Index;

namespace FactCheck.Api.Tests.Service;

public sealed class IndexPageTests
{
    private static readonly string Page = IndexPage.For("http://127.0.0.1:7070");

    [Fact]
    public void For_ListsEveryEndpoint() =>
        Assert.All(EndpointTable.All, endpoint => Assert.Contains($"{endpoint.Method,-6} /api/{endpoint.Route} ", Page, StringComparison.Ordinal));

    [Fact]
    public void For_NamesTheAddressInEveryCommand()
    {
        var commands = Page.Split('\n').Where(line => line.TrimStart().StartsWith("curl", StringComparison.Ordinal)).ToList();

        Assert.Equal(6, commands.Count);
        Assert.All(commands, command => Assert.Contains("http://127.0.0.1:7070/api/", command, StringComparison.Ordinal));
        Assert.Contains("""-d '{"title":"My case","country":"KZ","start":"2022-01-02"}'""", Page, StringComparison.Ordinal);
    }
}
