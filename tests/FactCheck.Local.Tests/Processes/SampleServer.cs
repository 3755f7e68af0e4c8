using FactCheck.Local.Tests.Processes;

[assembly: AssemblyFixture(typeof(SampleServer))]

namespace FactCheck.Local.Tests.Processes;

/// <summary>A server on its first start, once the whole sample case is in it; the tests of the project share it.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private const int DocumentCount = 8;

    private RunningServer? _server;

    internal RunningServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync();
        await Eventually.GetAsync(LoadedAsync, loaded => loaded == DocumentCount);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    private async Task<int> LoadedAsync()
    {
        var response = await Server.Client.GetAsync("api/cases/port-selmora-2024", TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode ? (await Server.ListAsync("api/cases/port-selmora-2024/documents")).Count : 0;
    }
}
