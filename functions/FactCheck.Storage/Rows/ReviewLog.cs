using System.Globalization;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Rows;

/// <summary>Decisions, by case, claim and sequence; insert-only.</summary>
internal sealed class ReviewLog(IRowTable table) : IReviewLog
{
    public Task<WriteOutcome> AppendAsync(ReviewEntry entry, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(entry.Review.Sequence, 1, nameof(entry));
        var key = string.Create(CultureInfo.InvariantCulture, $"{Prefix(entry.ClaimId)}{entry.Review.Sequence:D8}");
        return table.PutAsync(new Row(entry.CaseId.Value, key, RowJson.Write(entry)) { Columns = Columns(entry) }, WriteCondition.IfAbsent, cancellationToken);
    }

    public Task<IReadOnlyList<ReviewEntry>> ReadAsync(CaseId caseId, ClaimId claimId, CancellationToken cancellationToken) =>
        table.ReadValuesAsync<ReviewEntry>(caseId.Value, KeyRange.StartingWith(Prefix(claimId)), cancellationToken);

    public Task<IReadOnlyList<ReviewEntry>> ReadAllAsync(CaseId caseId, CancellationToken cancellationToken) =>
        table.ReadValuesAsync<ReviewEntry>(caseId.Value, KeyRange.All, cancellationToken);

    public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) =>
        table.DeleteRangeAsync(caseId.Value, KeyRange.All, null, cancellationToken);

    private static string Prefix(ClaimId claimId) => $"{claimId}|";

    private static Dictionary<string, object?> Columns(ReviewEntry value) => new(StringComparer.Ordinal)
    {
        ["ClaimId"] = value.ClaimId.Value,
        ["State"] = value.Review.State.ToString(),
        ["Reviewer"] = ColumnText.Cut(value.Review.Reviewer),
        ["At"] = value.Review.At,
    };
}
