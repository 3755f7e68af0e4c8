using Microsoft.Playwright;

namespace FactCheck.Local.Tests.Browser;

/// <summary>A page with what the browser complained about while it loaded.</summary>
internal sealed class WatchedPage
{
    private readonly List<string> _complaints = [];

    public WatchedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Add(message.Type is "error" or "warning" ? message.Text : null);
        page.PageError += (_, error) => Add(error);
        page.RequestFailed += (_, request) => Add($"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The colour that a style property comes to.</summary>
    public Task<string> StyleAsync(string selector, string property) =>
        Page.Locator(selector).First.EvaluateAsync<string>("(element, name) => getComputedStyle(element)[name]", property);

    private void Add(string? complaint)
    {
        if (complaint is not null)
        {
            _complaints.Add(complaint);
        }
    }
}
