using System.Globalization;
using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;

namespace FactCheck.Core.Tests.Extraction;

/// <summary>Runs the extractor on a text with as little around it as possible.</summary>
internal static class Extracting
{
    private static readonly RuleBasedExtractor Extractor = new();

    public static ExtractionResult From(string text, string? published = null, string? country = null, string? start = null) =>
        Extractor.Extract(Input(text, published, country, start), TestContext.Current.CancellationToken);

    public static ExtractionInput Input(string text, string? published = null, string? country = null, string? start = null)
    {
        var id = CaseId.Parse("spec");
        var @case = new Case(id, "Spec", Date(start), null, country, null, null, CaseStatus.Draft);
        var document = DocumentId.For(id, Encoding.UTF8.GetBytes(text));
        var metadata = DocumentMetadata.Unknown with { PublishedOn = Date(published) };
        return new ExtractionInput(document, @case, text, metadata);
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
