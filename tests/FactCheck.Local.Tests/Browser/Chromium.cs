using Microsoft.Playwright;

namespace FactCheck.Local.Tests.Browser;

/// <summary>The Chromium of this machine, without a window. Where there is none, tests that need it are skipped and say so.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        var installed = Find();
        Assert.SkipWhen(installed is null, "Chromium is not installed.");
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = installed, Args = ["--no-sandbox"] }));
    }

    /// <summary>A fresh page of a width, which remembers what the browser complains about.</summary>
    public async Task<WatchedPage> OpenAsync(Uri address, int width = 1100)
    {
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var watched = new WatchedPage(page);
        await page.GotoAsync(address.AbsoluteUri);
        return watched;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
        .FirstOrDefault(File.Exists);
}
