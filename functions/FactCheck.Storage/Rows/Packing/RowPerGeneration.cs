using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Storage.Rows.Packing;

/// <summary>One row for all claims of a generation: what they share is written once, and read once.</summary>
internal sealed class RowPerGeneration : IClaimLayout
{
    private readonly SharedTables _tables = new();

    public IEnumerable<Row> Write(CaseId caseId, DocumentId documentId, Generation generation, IReadOnlyList<Claim> claims)
    {
        if (claims.Count > 0)
        {
            yield return new(caseId.Value, ClaimKey.For(documentId, generation, 0), new ClaimPackWriter(caseId, documentId).Write(claims));
        }
    }

    public ImmutableArray<Claim> Read(CaseId caseId, DocumentId documentId, IEnumerable<Row> rows) =>
        rows.SingleOrDefault() is { } row ? Read(caseId, documentId, row) : [];

    private ImmutableArray<Claim> Read(CaseId caseId, DocumentId documentId, Row row)
    {
        try
        {
            return new ClaimPackReader(caseId, documentId, _tables).Read(row.Json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"Row {row.Partition}/{row.Key} holds no claims.", exception);
        }
    }
}
