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
        CannotCarry = [],
    };

    public async Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var provenance = await new CaseProvenance(request).DescribeAsync(cancellationToken);
        await JsonSerializer.SerializeAsync(output, provenance, WireJson.Indented, cancellationToken);
    }
}
