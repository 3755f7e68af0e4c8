using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Documents;

/// <summary>Finds the document that a route names.</summary>
internal static class DocumentLookup
{
    /// <summary>The document, deleted ones included, or the answer that says why there is none.</summary>
    public static async Task<(Versioned<SourceDocument>? Row, ProblemHttpResult? Refusal)> FindAsync(
        string caseId, string documentId, Stores stores, CancellationToken cancellationToken, InputReader? input = null)
    {
        input ??= new();
        var @case = input.CaseId(caseId);
        var document = input.DocumentId(documentId);
        if (input.Refusal() is { } refusal)
        {
            return (null, refusal);
        }

        if (await stores.Documents.FindAsync(@case, document, cancellationToken) is { } row)
        {
            return (row, null);
        }

        var known = await stores.Cases.FindAsync(@case, cancellationToken) is not null;
        return (null, known ? Problem.NoDocument() : Problem.NoCase(@case.Value));
    }
}
