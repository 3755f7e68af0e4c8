using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Html;

public sealed class HostileHtmlTests
{
    private const string MediaType = "text/html";

    [Theory]
    [InlineData("<div>", 10_000)]
    [InlineData("<div>", 4_000_000)]
    [InlineData("<b>", 10_000)]
    [InlineData("<table><tr><td>", 10_000)]
    [InlineData("<a><div>", 100_000)]
    [InlineData("<svg><g>", 10_000)]
    [InlineData("<template>", 10_000)]
    [InlineData("<ul><li>", 10_000)]
    public async Task A_page_nested_without_end_is_unreadable(string opening, int times) =>
        Assert.Contains("nested", await Reading.RefusedAsync(RefusalKind.Unreadable, string.Concat(Enumerable.Repeat(opening, times)) + "Nine dead", MediaType), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_nested_as_deep_as_allowed_is_read()
    {
        var read = await Reading.TextAsync(string.Concat(Enumerable.Repeat("<div>", 480)) + "Nine dead", MediaType);

        Assert.Equal("Nine dead", read.Value);
    }

    [Fact]
    public async Task Many_elements_that_are_closed_or_side_by_side_are_not_deep()
    {
        var read = await Reading.TextAsync(string.Concat(Enumerable.Repeat("<p>Nine dead<div></div><br>", 10_000)), MediaType);

        Assert.StartsWith("Nine dead\n", read.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formatting_that_multiplies_elements_is_unreadable()
    {
        var formatting = string.Concat(Enumerable.Range(0, 400).Select(number => $"<b id={number}>"));

        var reason = await Reading.RefusedAsync(RefusalKind.Unreadable, $"<p>{formatting}{string.Concat(Enumerable.Repeat("<p>x", 100_000))}", MediaType);

        Assert.Contains("elements", reason, StringComparison.Ordinal);
    }
}
