using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Rows;

/// <summary>Claims by case, document and generation.</summary>
/// <param name="table">The rows of claims.</param>
/// <param name="documents">The rows of documents, which name the generations that stand.</param>
/// <param name="layout">How the claims of a generation lie in rows.</param>
/// <param name="cache">Generations that need not be read again.</param>
internal sealed class ClaimStore(IRowTable table, IRowTable documents, IClaimLayout layout, ClaimCache cache) : IClaimStore
{
    private const int Attempts = 20;

    /// <summary>So many documents are read one by one; more are read with the whole case.</summary>
    private const int FewDocuments = 8;

    public Task WriteAsync(CaseId caseId, DocumentId documentId, Generation generation, IReadOnlyList<Claim> claims, CancellationToken cancellationToken) =>
        table.PutAllAsync([.. layout.Write(caseId, documentId, generation, claims)], cancellationToken);

    public Task RemoveSupersededAsync(CaseId caseId, DocumentId documentId, Generation standing, CancellationToken cancellationToken) =>
        table.DeleteRangeAsync(caseId.Value, ClaimKey.UpTo(documentId, standing), ClaimKey.Prefix(documentId, standing), cancellationToken);

    public Task<WriteOutcome> AddByHandAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (claim.DocumentId is not null)
        {
            throw new ArgumentException("A claim that is entered by hand has no document.", nameof(claim));
        }

        return table.PutAsync(RowPerClaim.RowOf(claim.CaseId, ClaimKey.ByHand + claim.Id, claim), WriteCondition.IfAbsent, cancellationToken);
    }

    public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) =>
        table.DeleteRangeAsync(caseId.Value, KeyRange.All, null, cancellationToken);

    public async Task<IReadOnlyList<Claim>> ReadAsync(CaseId caseId, DocumentId documentId, Generation generation, CancellationToken cancellationToken)
    {
        if (!cache.TryFind(caseId, documentId, generation, out var claims))
        {
            claims = layout.Read(caseId, documentId, await ReadRowsAsync(caseId, KeyRange.StartingWith(ClaimKey.Prefix(documentId, generation)), cancellationToken));
        }

        if (claims.IsEmpty)
        {
            return [];
        }

        var row = await documents.FindAsync(caseId.Value, documentId.Value, cancellationToken);
        if (row is null || RowJson.Read<SourceDocument>(row) is not { } document || document.Generation != generation)
        {
            return [];
        }

        cache.Add(document, claims);
        return claims;
    }

    public async Task<IReadOnlyList<Claim>> ReadAllAsync(CaseId caseId, CancellationToken cancellationToken)
    {
        var standing = new List<SourceDocument>();
        await foreach (var row in documents.ReadAsync(caseId.Value, KeyRange.All, null, cancellationToken))
        {
            if (RowJson.Read<SourceDocument>(row) is { Generation: not null, ClaimCount: > 0 } document)
            {
                standing.Add(document);
            }
        }

        var unread = standing.Count(document => !cache.TryFind(document.CaseId, document.Id, document.Generation!, out _));
        var range = unread > FewDocuments ? KeyRange.All : KeyRange.StartingWith(ClaimKey.ByHand);
        var rows = (await ReadRowsAsync(caseId, range, cancellationToken)).ToLookup(row => ClaimKey.PrefixOf(row.Key), StringComparer.Ordinal);
        var claims = new ImmutableArray<Claim>[standing.Count];
        Parallel.For(0, standing.Count, new() { CancellationToken = cancellationToken }, i => claims[i] = Decode(standing[i], rows));
        var byDocument = await Task.WhenAll(standing.Zip(claims, (document, own) => CompleteAsync(document, own, cancellationToken)));
        return [.. byDocument.SelectMany(own => own), .. rows[ClaimKey.ByHand].Select(RowJson.Read<Claim>)];
    }

    private ImmutableArray<Claim> Decode(SourceDocument document, ILookup<string, Row> rows) => cache.TryFind(document.CaseId, document.Id, document.Generation!, out var known)
        ? known
        : layout.Read(document.CaseId, document.Id, rows[ClaimKey.Prefix(document.Id, document.Generation!)]);

    /// <summary>
    /// The claims that a document's row names. Where some are missing they are looked up by themselves, and if that does not
    /// help the document has been committed anew and its row is read again.
    /// </summary>
    private async Task<ImmutableArray<Claim>> CompleteAsync(SourceDocument document, ImmutableArray<Claim> claims, CancellationToken cancellationToken)
    {
        for (var attempt = 0; claims.Length != document.ClaimCount; attempt++)
        {
            if (attempt == Attempts)
            {
                throw new InvalidDataException($"Document {document.Id} of case {document.CaseId} names claims that are not stored.");
            }

            if (attempt > 0)
            {
                var row = await documents.FindAsync(document.CaseId.Value, document.Id.Value, cancellationToken);
                if (row is null || RowJson.Read<SourceDocument>(row) is not { Generation: not null, ClaimCount: > 0 } now)
                {
                    return [];
                }

                document = now;
            }

            var own = await ReadRowsAsync(document.CaseId, GenerationOf(document), cancellationToken);
            claims = layout.Read(document.CaseId, document.Id, own);
        }

        cache.Add(document, claims);
        return claims;
    }

    private static KeyRange GenerationOf(SourceDocument document) => KeyRange.StartingWith(ClaimKey.Prefix(document.Id, document.Generation!));

    private async Task<List<Row>> ReadRowsAsync(CaseId caseId, KeyRange range, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        await foreach (var row in table.ReadAsync(caseId.Value, range, null, cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}
