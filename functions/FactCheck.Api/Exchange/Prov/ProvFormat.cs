using System.Text.Json;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Core.Json;

namespace FactCheck.Api.Exchange.Prov;

/// <summary>Where everything in a case comes from, in the terms of W3C PROV.</summary>
internal sealed class ProvFormat : IExportFormat
{
    public FormatDescription Description { get; } = new()
    {
        Id = "prov",
        Title = "W3C PROV-JSON",
        MediaType = "application/json; charset=utf-8",
        FileExtension = ".prov.json",
        Specification = "https://www.w3.org/submissions/prov-json/",
        Records = "Entities are documents, claims, decisions about claims, the comparison and the statistics; activities are extractions, reviews, "
            + "the comparison and the statistics; agents are sources, publishers, reviewers and programs. Entities carry SHA-256 hashes, statistics their seed.",
        Imports = false,
        CannotCarry =
        [
            .. FieldLoss.Lost(
                "Provenance names a claim, its count, its words and its source; the hash covers the rest.",
                "quantity.comparator", "quantity.approximate", "quantity.bound", "quantity.rule", "victims.label",
                "source.label", "source.institution", "source.side", "source.country", "source.memberOf", "source.carried", "relayedBy.name", "relayedBy.side",
                "certainty", "place.parent", "place.text", "place.default", "asOf.text", "asOf.inferred",
                "period.start", "period.end", "period.precision", "period.text", "period.inferred", "mentionOf", "partOf", "dispute", "sentence", "confidence", "trace", "review"),
            .. FieldLoss.Approximated("A source is known by one name.", "source.name"),
            .. FieldLoss.Approximated("It shows in the words of the label only.", "quantity.value", "place.kind", "place.country", "asOf.precision"),
        ],
    };

    public async Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var provenance = await new CaseProvenance(request).DescribeAsync(cancellationToken);
        await JsonSerializer.SerializeAsync(output, provenance, WireJson.Indented, cancellationToken);
    }
}
