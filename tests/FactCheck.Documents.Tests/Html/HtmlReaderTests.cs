using System.Text;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Html;

public sealed class HtmlReaderTests
{
    private const string MediaType = "text/html";

    private static readonly string LongArticle = string.Concat(Enumerable.Range(1, 12).Select(number =>
        $"<p>Paragraph {number}: the prosecutor's office said on Saturday, January 15, that at least {number} people had been killed, among them officers.</p>"));

    [Fact]
    public async Task The_article_is_found_and_the_clutter_dropped()
    {
        var read = await Reading.TextAsync(
            $$"""
            <!doctype html><html><head><title>Toll rises - The Post</title><style>p{color:red}</style></head><body>
            <nav><ul><li><a href="/">Home 404</a></li><li><a href="/w">World 1999</a></li></ul></nav>
            <article><h1>Toll rises</h1>{{LongArticle}}<script>document.write("999 dead")</script></article>
            <aside><h2>Most read</h2><a href="/x">Ten killed elsewhere</a></aside>
            <footer>© 2022 The Post</footer></body></html>
            """,
            MediaType);

        Assert.Contains("Paragraph 1: the prosecutor's office", read.Value, StringComparison.Ordinal);
        Assert.Contains("\n\nParagraph 12: ", read.Value, StringComparison.Ordinal);
        Assert.All(["404", "1999", "999", "elsewhere", "©", "color", "<"], clutter => Assert.DoesNotContain(clutter, read.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_short_page_is_read_whole_but_for_its_clutter()
    {
        var read = await Reading.TextAsync(
            """
            <html><body><nav>Menu</nav><div>Nine people   were
            <b>kil</b>led.<br>Ten were hurt.<br><br>More <i>may</i> follow.</div><script>alert(1)</script>
            <div hidden>Eleven</div><noscript>Enable scripts</noscript><p>The end.</p></body></html>
            """,
            MediaType);

        Assert.Equal("Nine people were killed.\nTen were hurt.\n\nMore may follow.\n\nThe end.", read.Value);
    }

    [Fact]
    public async Task What_pages_call_clutter_is_dropped_unless_the_article_is_in_it()
    {
        var read = await Reading.TextAsync(
            """
            <body><header>Logo</header><div class="ads-free social-page"><h1>Toll</h1><p class="unrelated">Nine people were killed.</p>
            <div class="share">Share</div><div id="related-stories"><a href="x">164 dead elsewhere</a></div></div></body>
            """,
            MediaType);

        Assert.Equal("Toll\n\nNine people were killed.", read.Value);
    }

    [Fact]
    public async Task A_table_keeps_its_rows_and_cells()
    {
        var read = await Reading.TextAsync(
            "<body><p>Killed by city:</p><table><tr><th>City</th><th>Killed</th></tr><tr><td><p>Almaty</p></td><td>149</td></tr></table><p>End.</p>",
            MediaType);

        Assert.Equal("Killed by city:\n\nCity\tKilled\nAlmaty\t149\n\nEnd.", read.Value);
    }

    [Fact]
    public async Task Direction_marks_and_letter_forms_are_left_as_they_are()
    {
        var read = await Reading.TextAsync("<body><p>\u202Bمقتل 12\u202C \u200F e\u0301 ﬁfty 4\u00A0500</p>", MediaType);

        Assert.Equal("\u202Bمقتل 12\u202C \u200F e\u0301 ﬁfty 4\u00A0500", read.Value);
    }

    [Fact]
    public async Task The_charset_in_the_page_is_honoured()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;

        var read = await Reading.TextAsync(encoding.GetBytes("<html><head><meta charset='windows-1251'></head><body><p>Убито 9</p>"), MediaType);

        Assert.Equal("Убито 9", read.Value);
    }

    [Fact]
    public async Task A_page_without_text_is_unreadable() =>
        await Reading.RefusedAsync(RefusalKind.Unreadable, "<html><head><title>x</title></head><body><script>1</script></body></html>", MediaType);

    [Fact]
    public async Task Elements_of_XML_entities_stay_inert()
    {
        var bomb = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>Nine dead &b; &x;</p></body></html>";

        var read = await Reading.TextAsync(bomb, "application/xhtml+xml");

        Assert.Contains("Nine dead", read.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("aaaaaaaaaa&", read.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", read.Value, StringComparison.Ordinal);
    }
}
