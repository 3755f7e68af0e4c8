using System.Net;
using System.Net.Sockets;
using DocumentFormat.OpenXml.Wordprocessing;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests;

/// <summary>A listener stands where the files point to; nobody may call.</summary>
public sealed class NothingIsLoadedTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public NothingIsLoadedTests()
    {
        _listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
    }

    private string Address { get; }

    [Fact]
    public async Task A_page_loads_nothing_that_it_refers_to()
    {
        var read = await Reading.TextAsync(
            $"""
            <!DOCTYPE html SYSTEM "{Address}/dtd"><html><head><base href="{Address}/"><link rel="stylesheet" href="{Address}/css"><link rel="canonical" href="{Address}/c">
            <script src="{Address}/js"></script><meta http-equiv="refresh" content="0;url={Address}/next"></head><body><img src="{Address}/img">
            <iframe src="{Address}/frame"></iframe><object data="{Address}/object"></object><video src="{Address}/video"></video><p>Nine dead</p>
            <script>fetch("{Address}/script")</script></body></html>
            """,
            "text/html");

        Assert.Equal("Nine dead", read.Value);
        Assert.False(_listener.Pending());
    }

    [Fact]
    public async Task A_Word_document_loads_nothing_that_it_refers_to()
    {
        var file = WordFixture.Build(
            body => body.Append(WordFixture.Paragraph("Nine dead"), new Paragraph(new Hyperlink(new Run(new Text("Ten"))) { Id = "link" })),
            package =>
            {
                var main = package.MainDocumentPart!;
                main.AddHyperlinkRelationship(new Uri($"{Address}/link"), isExternal: true, "link");
                main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri($"{Address}/template"));
                main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri($"{Address}/image"));
            });

        Assert.Equal("Nine dead\n\nTen", (await Reading.TextAsync(file, WordFixture.MediaType)).Value);
        Assert.False(_listener.Pending());
    }

    [Fact]
    public async Task A_malformed_link_does_not_spoil_a_Word_document()
    {
        var file = WordFixture.Build(
            body => body.Append(WordFixture.Paragraph("Nine dead")),
            package => package.MainDocumentPart!.AddHyperlinkRelationship(new Uri("http://link.example/"), isExternal: true, "link"));
        var broken = WordFixture.Replace(file, "word/_rels/document.xml.rels", stream => stream.Write(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='link' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' Target='mailto:a@b@c d' TargetMode='External'/></Relationships>"u8));

        Assert.IsType<ReadOutcome.Text>(await Reading.ReadAsync(broken, WordFixture.MediaType));
    }

    public void Dispose() => _listener.Dispose();
}
