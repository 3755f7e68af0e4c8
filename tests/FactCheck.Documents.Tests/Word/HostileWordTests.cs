using System.Text;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Word;

public sealed class HostileWordTests
{
    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/media/image1.png")]
    public async Task A_zip_bomb_is_unreadable(string part)
    {
        var bomb = WordFixture.Replace(WordFixture.Paragraphs("Nine dead"), part, stream =>
        {
            var blanks = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 300; megabyte++)
            {
                stream.Write(blanks);
            }
        });

        Assert.True(bomb.Length < 1024 * 1024);
        Assert.Contains("expands", await RefusedAsync(bomb), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public async Task A_file_cut_off_is_unreadable(double share)
    {
        var file = WordFixture.Paragraphs([.. Enumerable.Range(0, 500).Select(number => $"Paragraph {number * 7919}")]);

        await RefusedAsync(file[..(int)(file.Length * share)]);
    }

    [Fact]
    public async Task Entities_are_not_expanded()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY e{level} '{string.Concat(Enumerable.Repeat($"&e{level - 1};", 10))}'>"));
        var xml = $"<!DOCTYPE w [<!ENTITY e0 'lol'>{entities}]><w:document xmlns:w='{WordFixture.Namespace}'><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>";

        await RefusedAsync(WordFixture.WithXml(xml));
    }

    [Fact]
    public async Task Entities_from_outside_are_not_loaded()
    {
        var xml = $"<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='{WordFixture.Namespace}'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

        await RefusedAsync(WordFixture.WithXml(xml));
    }

    [Fact]
    public async Task A_document_nested_without_end_is_refused_or_read()
    {
        var xml = new StringBuilder($"<w:document xmlns:w='{WordFixture.Namespace}'><w:body>")
            .Append(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100_000)))
            .Append("<w:p><w:r><w:t>Nine dead</w:t></w:r></w:p>")
            .Append(string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 100_000)))
            .Append("</w:body></w:document>");

        var outcome = await Reading.ReadAsync(WordFixture.WithXml(xml.ToString()), WordFixture.MediaType);

        Assert.True(outcome is ReadOutcome.Refused { Kind: RefusalKind.Unreadable } or ReadOutcome.Text { Value: "Nine dead" }, outcome.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("not XML")]
    [InlineData("<html/>")]
    [InlineData("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>Nine")]
    public async Task A_broken_main_part_is_unreadable(string xml) => await RefusedAsync(WordFixture.WithXml(xml));

    private static Task<string> RefusedAsync(byte[] file) => Reading.RefusedAsync(RefusalKind.Unreadable, file, WordFixture.MediaType);
}
