using FactCheck.Api.Problems;
using FactCheck.Core.Cases;
using FactCheck.Core.Comparison.Audit;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Documents;

internal static class AuditHandler
{
    public static async Task<Results<Ok<AuditReport>, ProblemHttpResult>> Get(
        string caseId, string documentId, Stores stores, IClaimExtractor extractor, CancellationToken cancellationToken)
    {
        var (row, refusal) = await DocumentLookup.FindAsync(caseId, documentId, stores, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var document = row!.Value;
        if (document.Status is DocumentStatus.Deleted)
        {
            return Problem.DeletedDocument();
        }

        if (await stores.Cases.FindAsync(document.CaseId, cancellationToken) is not { } @case)
        {
            return Problem.NoCase(caseId);
        }

        var evidence = await CaseEvidence.ReadAsync(stores, @case.Value, cancellationToken);
        var claims = evidence.Claims.Where(claim => claim.DocumentId == document.Id).ToList();
        return TypedResults.Ok(await new HeadlineAudit(stores, extractor).RunAsync(@case.Value, document, claims, cancellationToken));
    }
}
