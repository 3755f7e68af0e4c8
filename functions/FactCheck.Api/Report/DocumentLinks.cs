using System.Xml.Linq;
using FactCheck.Core.Cases;

namespace FactCheck.Api.Report;

/// <summary>Names documents and claims, and links to where the report shows them.</summary>
internal static class DocumentLinks
{
    public static string IdOf(SourceDocument document) => $"document-{document.Id}";

    /// <summary>What people call a document.</summary>
    public static string NameOf(SourceDocument document)
    {
        var (title, publisher) = (document.Known.Title, document.Known.Publisher);
        return (publisher, title) switch
        {
            ({ } by, { } called) => $"{by}: {called}",
            ({ } by, null) => $"{by}: {document.Name}",
            (null, { } called) => called,
            _ => document.Name,
        };
    }

    /// <summary>A link to a document's place in the report; what a claim without document came from.</summary>
    public static object To(SourceDocument? document) => document is null ? "entered by hand" : Html.Jump(IdOf(document), NameOf(document));

    /// <summary>A quotation with a link to its document.</summary>
    public static XElement Quoted(string? quote, SourceDocument? document) => Html.Of(
        "p",
        quote is null ? null : Html.Quote(quote),
        quote is null ? null : " – ",
        To(document));
}
