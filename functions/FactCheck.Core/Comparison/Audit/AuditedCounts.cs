using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>The counts of a document that stand, in the order of the text.</summary>
internal sealed class AuditedCounts
{
    private readonly Dictionary<ClaimId, int> _positions;

    public AuditedCounts(IEnumerable<Claim> claims, IEnumerable<Claim> headline)
    {
        All = [.. Standing(claims).OrderBy(claim => claim.Span?.Start ?? int.MaxValue).ThenBy(claim => claim.Id.Value, StringComparer.Ordinal)];
        Headline = [.. Standing(headline)];
        _positions = All.Index().ToDictionary(item => item.Item.Id, item => item.Index);
    }

    public ImmutableArray<Claim> All { get; }

    public ImmutableArray<Claim> Headline { get; }

    public Claim? Find(ClaimId id) => _positions.TryGetValue(id, out var position) ? All[position] : null;

    public int PositionOf(ClaimId id) => _positions.GetValueOrDefault(id, int.MaxValue);

    private static IEnumerable<Claim> Standing(IEnumerable<Claim> claims) =>
        claims.Where(claim => claim is { Dispute: null, Quantity.Interval: not null, Certainty: not (Certainty.Denied or Certainty.Retracted) });
}
