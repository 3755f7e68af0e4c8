using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace FactCheck.Testing;

/// <summary>
/// An Azurite of the test process's own: loopback, free ports, a temporary folder, and an account with a random key for each
/// test that asks. It ends when the process does, however that comes about.
/// </summary>
public sealed partial class AzuriteServer
{
    private const int AccountCount = 500;

    private static readonly Lazy<Task<AzuriteServer>> Running = new(StartAsync);

    private readonly string _key;
    private readonly IReadOnlyDictionary<string, int> _ports;
    private int _accounts;

    private AzuriteServer(string key, IReadOnlyDictionary<string, int> ports)
    {
        _key = key;
        _ports = ports;
    }

    /// <summary>The server of this process, started when first asked for.</summary>
    /// <exception cref="NodeMissingException">Node is not installed.</exception>
    public static Task<AzuriteServer> SharedAsync() => Running.Value;

    /// <summary>The connection string of an account that nobody else uses.</summary>
    public string NewAccount()
    {
        var number = Interlocked.Increment(ref _accounts);
        if (number > AccountCount)
        {
            throw new InvalidOperationException($"More than {AccountCount} accounts are asked for.");
        }

        var name = AccountName(number);
        return $"DefaultEndpointsProtocol=http;AccountName={name};AccountKey={_key};"
            + string.Concat(_ports.Select(port => $"{port.Key}Endpoint=http://127.0.0.1:{port.Value.ToString(CultureInfo.InvariantCulture)}/{name};"));
    }

    private static string AccountName(int number) => $"account{number.ToString(CultureInfo.InvariantCulture)}";

    private static async Task<AzuriteServer> StartAsync()
    {
        var installation = await NpmInstallation.EnsureAsync("azurite", "start.cjs");
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));
        var location = Directory.CreateTempSubdirectory("factcheck-azurite-").FullName;
        var process = Process.Start(StartInfo(installation, location, key)) ?? throw new InvalidOperationException("Node did not start.");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(process, location);
        var ports = await ReadPortsAsync(process);
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        return new(key, ports);
    }

    private static ProcessStartInfo StartInfo(string installation, string location, string key)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            WorkingDirectory = installation,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "start.cjs", "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--location", location,
            "--blobHost", "127.0.0.1", "--blobPort", "0",
            "--queueHost", "127.0.0.1", "--queuePort", "0",
            "--tableHost", "127.0.0.1", "--tablePort", "0",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(1, AccountCount).Select(number => $"{AccountName(number)}:{key}"));
        return start;
    }

    /// <summary>Reads what Azurite says until each of its three services has named its port.</summary>
    private static async Task<Dictionary<string, int>> ReadPortsAsync(Process process)
    {
        var ports = new Dictionary<string, int>(StringComparer.Ordinal);
        while (ports.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException($"Azurite ended before it listened: {await process.StandardError.ReadToEndAsync()}");
            if (Listening().Match(line) is { Success: true } match)
            {
                ports[match.Groups["service"].Value] = int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture);
            }
        }

        return ports;
    }

    private static void Stop(Process process, string location)
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
        Directory.Delete(location, recursive: true);
    }

    [GeneratedRegex(@"(?<service>Blob|Queue|Table) service is successfully listening at http://127\.0\.0\.1:(?<port>\d+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
