using System.Net;
using FactCheck.Local.Tests.Processes;

namespace FactCheck.Local.Tests;

public sealed class InboxTests
{
    [Fact]
    public async Task File_PutIntoTheInboxOfACase_AppearsOverHttp()
    {
        await using var server = await RunningServer.StartAsync("--no-sample");
        var folder = Directory.CreateDirectory(Path.Combine(server.Folder, "data", "inbox", "almaty", "reports"));

        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "a.txt"), "Doctors said 12 people were injured in Almaty.", TestContext.Current.CancellationToken);

        await Eventually.GetAsync(
            () => server.Client.GetAsync("api/cases/almaty", TestContext.Current.CancellationToken), response => response.StatusCode is HttpStatusCode.OK);
        var claims = await Eventually.GetAsync(() => server.ListAsync("api/cases/almaty/claims"), claims => claims.Count > 0);
        Assert.Equal("12 people were injured", (string?)Assert.Single(claims)!["quote"]);
        Assert.Empty(await server.StopAsync());
    }
}
