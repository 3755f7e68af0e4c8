using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace FactCheck.Testing;

/// <summary>
/// Packages of npm at the versions of a lock file, installed once for each lock file into a cache of the user's. Test processes
/// that run at the same time wait for the one that installs.
/// </summary>
public static class NpmInstallation
{
    private static readonly string[] Lists = ["package.json", "package-lock.json"];

    /// <summary>Installs what a folder beside the tests lists, unless it is installed already.</summary>
    /// <param name="name">The folder's name.</param>
    /// <param name="others">Further files of the folder that belong to the installation.</param>
    /// <returns>The folder that holds the installation.</returns>
    /// <exception cref="NodeMissingException">Node is not installed.</exception>
    public static async Task<string> EnsureAsync(string name, params string[] others)
    {
        await RunAsync("node", ["--version"], Path.GetTempPath());
        var source = Path.Combine(AppContext.BaseDirectory, name);
        string[] files = [.. Lists, .. others];
        var contents = await Task.WhenAll(files.Select(file => File.ReadAllBytesAsync(Path.Combine(source, file))));
        var version = Convert.ToHexStringLower(SHA256.HashData([.. contents.SelectMany(bytes => bytes)]))[..16];
        var root = Path.Combine(CacheRoot(), "factcheck-tests");
        var folder = Path.Combine(root, $"{name}-{version}");
        Directory.CreateDirectory(root);
        await using var held = await LockAsync(folder + ".lock");
        var complete = Path.Combine(folder, "complete");
        if (!File.Exists(complete))
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
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

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder that it works in.</param>
    /// <exception cref="NodeMissingException">It is not installed.</exception>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it wrote.</exception>
    public static async Task RunAsync(string program, string[] arguments, string folder)
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
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}: {await error}{output}");
            }
        }
    }
}
