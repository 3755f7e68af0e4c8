using System.Text;
using FactCheck.Local.Tests.Processes;
using Microsoft.Playwright;

namespace FactCheck.Local.Tests.Browser;

/// <summary>The report and the charts of the sample, as a browser shows them.</summary>
public sealed class ReportPageTests(SampleServer sample) : IAsyncLifetime
{
    private const string Case = "api/cases/port-selmora-2024";

    private Chromium? _browser;

    public async ValueTask InitializeAsync() => _browser = await Chromium.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
    }

    [Fact]
    public async Task Report_Opened_ShowsItsTextAndNamesItsPicturesWithoutAComplaint()
    {
        var report = await OpenAsync($"{Case}/report");

        Assert.Empty(report.Complaints);
        Assert.True(await report.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).IsVisibleAsync());
        Assert.True(await report.Page.GetByText("The official figure is lower.").First.IsVisibleAsync());
        Assert.True(await report.Page.GetByRole(AriaRole.Img, new() { Name = "Killed in Port Selmora: what each source said over time" }).IsVisibleAsync());
        Assert.True(await report.Page.GetByRole(AriaRole.Table, new() { Name = "Official and independent figures" }).IsVisibleAsync());
        Assert.Equal("collapse", await report.StyleAsync("table", "borderCollapse"));
        Assert.True(await report.Page.Locator("svg text").GetByText("at least 64").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Report_OnANarrowScreen_DoesNotScrollSideways()
    {
        var report = await OpenAsync($"{Case}/report", 390);

        Assert.True(await report.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [Fact]
    public async Task Report_OnADarkScreen_IsDarkAndOnPaperLight()
    {
        var report = await OpenAsync($"{Case}/report");
        const string Light = "rgb(255, 255, 255)";
        Assert.Equal((Light, Light), (await report.StyleAsync("body", "backgroundColor"), await report.StyleAsync("svg .f-paper", "fill")));

        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(("rgb(20, 24, 28)", "rgb(20, 24, 28)"), (await report.StyleAsync("body", "backgroundColor"), await report.StyleAsync("svg .f-paper", "fill")));

        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, Media = Media.Print });
        Assert.Equal((Light, Light), (await report.StyleAsync("body", "backgroundColor"), await report.StyleAsync("svg .f-paper", "fill")));
        Assert.Equal("%PDF", Encoding.ASCII.GetString(await report.Page.PdfAsync(new() { PreferCSSPageSize = true }), 0, 4));
    }

    [Theory]
    [InlineData("timeline", "Killed in Port Selmora: what each source said over time")]
    [InlineData("discrepancy", "Port Selmora unrest, June 2024 (an invented sample): official and independent figures")]
    public async Task Chart_Opened_ShowsItsTextInsideThePictureWithoutAComplaint(string name, string title)
    {
        var chart = await OpenAsync($"{Case}/charts/{name}.svg");

        Assert.Empty(chart.Complaints);
        Assert.True(await chart.Page.GetByRole(AriaRole.Img, new() { Name = title }).IsVisibleAsync());
        Assert.True(await chart.Page.Locator("text").GetByText("at least 64").First.IsVisibleAsync());
        Assert.Empty(await chart.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('text')].filter(text => { const box = text.getBBox(), at = text.getCTM(); return at.e + box.x < 0 || at.e + box.x + box.width > 960 && at.b === 0; }).map(text => text.textContent)"));
    }

    private async Task<WatchedPage> OpenAsync(string path, int width = 1100) => await _browser!.OpenAsync(new Uri(sample.Server.Client.BaseAddress!, path), width);
}
