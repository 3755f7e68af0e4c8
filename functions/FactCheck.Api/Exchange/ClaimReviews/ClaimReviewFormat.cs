using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Core.Json;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>Every figure as a schema.org ClaimReview, in JSON-LD that may stand in a page's script element.</summary>
internal sealed class ClaimReviewFormat : IExportFormat, IImportFormat
{
    public const string Id = "claimreview";

    /// <summary>The wire format's encoder escapes &lt;, &gt; and &amp;, so that nothing in a text ends the element.</summary>
    private static readonly JsonSerializerOptions Options = new(WireJson.Indented) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public FormatDescription Description { get; } = new()
    {
        Id = Id,
        Title = "schema.org ClaimReview (JSON-LD)",
        MediaType = "application/ld+json; charset=utf-8",
        FileExtension = ".claimreview.json",
        Specification = "https://schema.org/ClaimReview",
        Records = "A review is a figure of one source in one scope, superseded ones included, with the documents that repeat it as its appearances. "
            + "Disputes and claims that are left out of the comparison have none. The rating says how the figure goes with the other side's. "
            + "An import keeps what was claimed and not how it was rated; a review without our properties is read from its claimReviewed.",
        Imports = true,
        CannotCarry =
        [
            .. ImportedClaimLosses.All,
            .. FieldLoss.Lost("The value is carried without the words that it was read from.", "place.text", "asOf.text", "period.text"),
            .. FieldLoss.Lost("The value is carried without how it was come by.", "place.default", "source.carried", "asOf.inferred", "period.inferred"),
            .. FieldLoss.Approximated("A place lies in the next wider one that has a name of its own.", "place.parent"),
            .. FieldLoss.Approximated("An author has one name.", "source.name"),
            .. FieldLoss.Approximated("A claim without a date of its own gets that of its document.", "asOf.date", "asOf.precision"),
        ],
    };

    public async Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var review = new FigureReview(request.Evidence.Documents.ToDictionary(document => document.Id));
        var graph = new SchemaGraph([.. StatedFigure.Of(request.Evidence).Select(review.Of)]);
        await JsonSerializer.SerializeAsync(output, graph, Options, cancellationToken);
    }

    public ImportDraft Read(ImportRequest request, CancellationToken cancellationToken) => ClaimReviewImport.Read(request, cancellationToken);

    private sealed record SchemaGraph([property: JsonPropertyName("@graph")] IReadOnlyList<SchemaClaimReview> Graph)
    {
        [JsonPropertyName("@context")]
        [JsonPropertyOrder(-1)]
        public string Context => "https://schema.org";
    }
}
