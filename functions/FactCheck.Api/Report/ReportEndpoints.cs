using FactCheck.Api.Cases;
using FactCheck.Api.Discrepancies;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Report;

internal static class ReportEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GetReport", HttpMethods.Get, "cases/{caseId}/report", AccessLevel.Function, Get)
        {
            Tag = "Discrepancies",
            Summary = "Report on a case as one self-contained HTML page.",
            Description = "A summary in plain words, the sides scope by scope with every quotation, the timeline, the policies side by side, the audit of each document, "
                + "method and exclusions. It has no script, fetches nothing and prints on A4.",
            Problems = [400, 404],
            Metadata = [new ProducesResponseTypeMetadata(200, typeof(string), ["text/html"])],
        },
    ];

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Get(
        string caseId,
        [AsParameters] DiscrepancyQuery query,
        Stores stores,
        IClaimExtractor extractor,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var options = query.Read(input);
        var (evidence, refusal) = await EvidenceLookup.ReadAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var page = await CaseReport.WriteAsync(evidence!, options, stores, extractor, cancellationToken);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = ReportStyle.ContentSecurityPolicy + "; frame-ancestors 'none'";
        return TypedResults.Bytes(page, CaseReport.MediaType);
    }
}
