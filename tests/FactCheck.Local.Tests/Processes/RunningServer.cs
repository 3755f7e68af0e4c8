using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactCheck.Testing;

namespace FactCheck.Local.Tests.Processes;

/// <summary>A server in a process of its own, on a free port and with a data folder of its own.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TemporaryFolder _folder;
    private readonly Task<string> _errors;

    private RunningServer(Process process, TemporaryFolder folder, Uri url)
    {
        _process = process;
        _folder = folder;
        _ = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
        Client = new HttpClient { BaseAddress = url };
    }

    /// <summary>A client of the server.</summary>
    public HttpClient Client { get; }

    /// <summary>The folder it was started in; its store is in <c>data</c>.</summary>
    public string Folder => _folder.FullPath;

    /// <summary>Starts a server and waits until it listens.</summary>
    public static async Task<RunningServer> StartAsync(params string[] options)
    {
        var folder = new TemporaryFolder();
        var process = FactCheckProgram.Start(folder.FullPath, ["serve", "--url", "http://127.0.0.1:0", "--data", "data", .. options]);
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        if (line is not null && Listening().Match(line) is { Success: true } match)
        {
            return new(process, folder, new Uri(match.Groups["url"].Value));
        }

        process.Kill(entireProcessTree: true);
        throw new InvalidOperationException($"The server said: {line} {await process.StandardError.ReadToEndAsync(CancellationToken.None)}");
    }

    /// <summary>The items of a listing that fits one part.</summary>
    public async Task<JsonArray> ListAsync(string path)
    {
        var listing = await Client.GetFromJsonAsync<JsonObject>(path, TestContext.Current.CancellationToken);
        return listing!["items"]!.AsArray();
    }

    /// <summary>Ends the server, and tells what it wrote to standard error.</summary>
    public async Task<string> StopAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        return await _errors;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await StopAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    [GeneratedRegex(@"^FactCheck listens on (?<url>http://\S+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
