using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Storage.Rows;

/// <summary>A row for each claim, with columns that tools can filter by.</summary>
internal sealed class RowPerClaim : IClaimLayout
{
    public IEnumerable<Row> Write(CaseId caseId, DocumentId documentId, Generation generation, IReadOnlyList<Claim> claims) =>
        claims.Select((claim, number) => RowOf(caseId, ClaimKey.For(documentId, generation, number), claim));

    public ImmutableArray<Claim> Read(CaseId caseId, DocumentId documentId, IEnumerable<Row> rows) => [.. rows.Select(RowJson.Read<Claim>)];

    /// <summary>The row of one claim.</summary>
    public static Row RowOf(CaseId caseId, string key, Claim claim) => new(caseId.Value, key, RowJson.Write(claim))
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
