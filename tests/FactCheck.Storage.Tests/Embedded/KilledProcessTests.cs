using System.Diagnostics;
using System.Globalization;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Embedded;

/// <summary>Real processes that take documents in, killed without a word.</summary>
public sealed class KilledProcessTests : IAsyncLifetime
{
    private const int Documents = 60;
    private const int AtOnce = 4;

    private readonly EmbeddedBackend _clean = new();
    private readonly EmbeddedBackend _killed = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _clean.DisposeAsync();
        await _killed.DisposeAsync();
    }

    [Fact]
    public async Task KilledAgainAndAgain_TheNextRunLosesAndDoublesNothing()
    {
        await RunAsync(_clean, killAfter: null);

        foreach (var done in new[] { 1, 7, 20, 45 })
        {
            await RunAsync(_killed, killAfter: done);
            await AssertWholeAsync(_killed);
        }

        await RunAsync(_killed, killAfter: null);

        Assert.Equal(await Contents(_clean), await Contents(_killed));
    }

    [Fact]
    public async Task TwoProcessesAtOnce_EndLikeOne()
    {
        await RunAsync(_clean, killAfter: null);

        await Task.WhenAll(RunAsync(_killed, killAfter: null), RunAsync(_killed, killAfter: null));

        Assert.Equal(await Contents(_clean), await Contents(_killed));
    }

    /// <summary>What is stored, without the parts of files that a killed process left unfinished.</summary>
    private static async Task<IEnumerable<string>> Contents(EmbeddedBackend backend) =>
        (await backend.DumpAsync(Token)).Where(line => !line.StartsWith(".unfinished", StringComparison.Ordinal));

    /// <summary>Whatever is committed by now is all there.</summary>
    private static async Task AssertWholeAsync(EmbeddedBackend backend)
    {
        var stores = backend.Open();
        var documents = await stores.Documents.ListAsync(Core.Cases.CaseId.Parse("kazakhstan-2022"), new PageRequest(PageRequest.MaximumLimit), Token);
        foreach (var document in documents.Items)
        {
            Assert.Equal(3, (await StandingClaims.FindAsync(stores, document.CaseId, document.Id, Token))!.Value.Claims.Length);
            Assert.NotNull(await stores.Content.ReadTextAsync(document, Token));
        }
    }

    /// <summary>Runs to the end, or is killed at work on the documents after so many, of which it may not take in more than a few.</summary>
    private static async Task RunAsync(EmbeddedBackend backend, int? killAfter)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "FactCheck.Storage.Worker.dll"));
        start.ArgumentList.Add(backend.Folder);
        start.ArgumentList.Add(Documents.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        for (var allowed = killAfter + AtOnce ?? Documents; allowed > 0; allowed--)
        {
            await process.StandardInput.WriteLineAsync();
        }

        var done = 0;
        while (await process.StandardOutput.ReadLineAsync(Token) is not null)
        {
            if (++done == killAfter)
            {
                process.Kill();
                break;
            }
        }

        await process.WaitForExitAsync(Token);
        Assert.Equal(killAfter ?? Documents, done);
        Assert.Equal(killAfter is null, process.ExitCode == 0);
    }
}
