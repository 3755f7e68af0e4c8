using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Rows;

/// <summary>Claims by case, document and generation.</summary>
internal sealed class ClaimStore(IRowTable table, IRowTable documents) : IClaimStore
{
    private const int Attempts = 20;

    public Task WriteAsync(CaseId caseId, DocumentId documentId, Generation generation, IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        var rows = claims.Select((claim, number) => RowOf(caseId, ClaimKey.For(documentId, generation, number), claim)).ToList();
        return table.PutAllAsync(rows, cancellationToken);
    }

    public Task RemoveSupersededAsync(CaseId caseId, DocumentId documentId, Generation standing, CancellationToken cancellationToken) =>
        table.DeleteRangeAsync(caseId.Value, ClaimKey.UpTo(documentId, standing), ClaimKey.Prefix(documentId, standing), cancellationToken);

    public Task<WriteOutcome> AddByHandAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (claim.DocumentId is not null)
        {
            throw new ArgumentException("A claim that is entered by hand has no document.", nameof(claim));
        }

        return table.PutAsync(RowOf(claim.CaseId, ClaimKey.ByHand + claim.Id, claim), WriteCondition.IfAbsent, cancellationToken);
    }

    public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) =>
        table.DeleteRangeAsync(caseId.Value, KeyRange.All, null, cancellationToken);

    public async Task<IReadOnlyList<Claim>> ReadAsync(CaseId caseId, DocumentId documentId, Generation generation, CancellationToken cancellationToken)
    {
        var claims = await ReadRowsAsync(caseId, KeyRange.StartingWith(ClaimKey.Prefix(documentId, generation)), cancellationToken);
        if (claims.Count == 0)
        {
            return [];
        }

        var row = await documents.FindAsync(caseId.Value, documentId.Value, cancellationToken);
        return row is not null && RowJson.Read<SourceDocument>(row).Generation == generation ? [.. claims.Select(RowJson.Read<Claim>)] : [];
    }

    public async Task<IReadOnlyList<Claim>> ReadAllAsync(CaseId caseId, CancellationToken cancellationToken)
    {
        var standing = new Dictionary<string, SourceDocument>(StringComparer.Ordinal);
        await foreach (var row in documents.ReadAsync(caseId.Value, KeyRange.All, null, cancellationToken))
        {
            standing[row.Key] = RowJson.Read<SourceDocument>(row);
        }

        var rows = await ReadRowsAsync(caseId, KeyRange.All, cancellationToken);
        var byDocument = rows.ToLookup(row => ClaimKey.Document(row.Key), StringComparer.Ordinal);
        var claims = new List<Claim>(rows.Count);
        foreach (var document in standing.Values.Where(document => document.Generation is not null && document.ClaimCount > 0))
        {
            var prefix = ClaimKey.Prefix(document.Id, document.Generation!);
            var own = byDocument[document.Id.Value].Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            claims.AddRange(own.Count == document.ClaimCount
                ? own.Select(RowJson.Read<Claim>)
                : await ReadAgainAsync(document, cancellationToken));
        }

        claims.AddRange(byDocument[null].Select(RowJson.Read<Claim>));
        return claims;
    }

    /// <summary>The claims of a document that has been committed anew since its row was read.</summary>
    private async Task<IEnumerable<Claim>> ReadAgainAsync(SourceDocument document, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await documents.FindAsync(document.CaseId.Value, document.Id.Value, cancellationToken);
            if (row is null || RowJson.Read<SourceDocument>(row) is not { Generation: { } generation, ClaimCount: > 0 } now)
            {
                return [];
            }

            var rows = await ReadRowsAsync(now.CaseId, KeyRange.StartingWith(ClaimKey.Prefix(now.Id, generation)), cancellationToken);
            if (rows.Count == now.ClaimCount)
            {
                return rows.Select(RowJson.Read<Claim>);
            }
        }

        throw new InvalidDataException($"Document {document.Id} of case {document.CaseId} names claims that are not stored.");
    }

    private async Task<List<Row>> ReadRowsAsync(CaseId caseId, KeyRange range, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        await foreach (var row in table.ReadAsync(caseId.Value, range, null, cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static Row RowOf(CaseId caseId, string key, Claim claim) => new(caseId.Value, key, RowJson.Write(claim))
    {
        Columns = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["ClaimId"] = claim.Id.Value,
            ["Harm"] = claim.Harm.ToString(),
            ["Side"] = claim.Source.Side.ToString(),
            ["Source"] = ColumnText.Cut(claim.Source.Name),
            ["Lower"] = claim.Quantity.Lower,
            ["Upper"] = claim.Quantity.Upper,
            ["Quote"] = ColumnText.Cut(claim.Quote),
        },
    };
}
