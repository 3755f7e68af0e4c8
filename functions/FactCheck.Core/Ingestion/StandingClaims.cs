using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>Reads a document together with its claims: all of one generation, whatever writers do meanwhile.</summary>
public static class StandingClaims
{
    private const int Attempts = 20;

    /// <summary>A document and its claims; null when there is no such document. Without claims unless it is extracted.</summary>
    /// <param name="stores">Where they are kept.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="id">The document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<(Versioned<SourceDocument> Document, ImmutableArray<Claim> Claims)?> FindAsync(
        Stores stores, CaseId caseId, DocumentId id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stores);
        var row = await stores.Documents.FindAsync(caseId, id, cancellationToken);
        return row is null ? null : await ReadAsync(stores, row, cancellationToken);
    }

    /// <summary>The claims of a row that has just been read; the row is read again when it has been superseded since.</summary>
    internal static async Task<(Versioned<SourceDocument> Document, ImmutableArray<Claim> Claims)> ReadAsync(
        Stores stores, Versioned<SourceDocument> row, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var document = row.Value;
            if (document.Generation is not { } generation || document.ClaimCount == 0)
            {
                return (row, []);
            }

            var claims = await stores.Claims.ReadAsync(document.CaseId, document.Id, generation, cancellationToken);
            if (claims.Count == document.ClaimCount)
            {
                return (row, [.. claims]);
            }

            row = await stores.Documents.FindAsync(document.CaseId, document.Id, cancellationToken) ?? row;
        }

        throw new InvalidOperationException($"Document {row.Value.Id} of case {row.Value.CaseId} names {row.Value.ClaimCount} claims that are not stored.");
    }
}
