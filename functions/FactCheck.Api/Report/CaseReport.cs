using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Audit;
using FactCheck.Core.Comparison.Policies;
using FactCheck.Core.Comparison.Timeline;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Report;

/// <summary>Writes all that is known of a case as one self-contained HTML page.</summary>
public static class CaseReport
{
    /// <summary>The media type of the page.</summary>
    public const string MediaType = "text/html; charset=utf-8";

    /// <summary>Writes a case's report. The same evidence and options give the same bytes.</summary>
    /// <param name="evidence">The case with everything that was said about it.</param>
    /// <param name="options">What is compared with what.</param>
    /// <param name="stores">Where the documents' texts are, for the audit.</param>
    /// <param name="extractor">Reads the documents' titles, for the audit.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The page in UTF-8.</returns>
    public static async Task<byte[]> WriteAsync(
        CaseEvidence evidence, ComparisonOptions options, Stores stores, IClaimExtractor extractor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(options);
        var shown = evidence with { Documents = [.. evidence.Documents.Where(document => document.Status is not DocumentStatus.Deleted)] };
        var claims = evidence.Claims.ToLookup(claim => claim.DocumentId);
        var audit = new HeadlineAudit(stores, extractor);
        var audits = ImmutableArray.CreateBuilder<AuditReport>();
        foreach (var document in shown.Documents)
        {
            audits.Add(await audit.RunAsync(evidence.Case, document, [.. claims[document.Id]], cancellationToken));
        }

        return ReportPage.Write(new(
            shown,
            CaseComparison.Compare(evidence, options),
            Timelines.Of(evidence, options),
            PolicyTable.Of(evidence, options),
            audits.ToImmutable()));
    }
}
