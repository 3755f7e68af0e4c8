using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace FactCheck.Testing;

/// <summary>
/// Azurite at the version of the lock file, installed once for each lock file into a cache of the user's. Test processes that
/// run at the same time wait for the one that installs.
/// </summary>
internal static class AzuriteInstallation
{
    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "azurite");
    private static readonly string[] Files = ["package.json", "package-lock.json", "start.cjs"];

    /// <summary>The folder that holds it.</summary>
    public static async Task<string> EnsureAsync()
    {
        await RunAsync("node", ["--version"], Path.GetTempPath());
        var contents = await Task.WhenAll(Files.Select(file => File.ReadAllBytesAsync(Path.Combine(Source, file))));
        var version = Convert.ToHexStringLower(SHA256.HashData([.. contents.SelectMany(bytes => bytes)]))[..16];
        var root = Path.Combine(CacheRoot(), "factcheck-tests");
        var folder = Path.Combine(root, $"azurite-{version}");
        Directory.CreateDirectory(root);
        await using var held = await LockAsync(folder + ".lock");
        var complete = Path.Combine(folder, "complete");
        if (!File.Exists(complete))
        {
            Directory.CreateDirectory(folder);
            foreach (var file in Files)
            {
                File.Copy(Path.Combine(Source, file), Path.Combine(folder, file), overwrite: true);
            }

            await RunAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], folder);
            await File.WriteAllTextAsync(complete, version);
        }

        return folder;
    }

    private static string CacheRoot() =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } local ? local : Path.GetTempPath();

    private static async Task<FileStream> LockAsync(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(200);
            }
        }
    }

    private static async Task RunAsync(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process;
        try
        {
            process = Process.Start(start) ?? throw new NodeMissingException();
        }
        catch (Win32Exception exception)
        {
            throw new NodeMissingException(new NodeMissingException().Message, exception);
        }

        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}: {await error}");
            }
        }
    }
}
