using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.Matching;

/// <summary>
/// Adds to some claims of a case what the gate needs to judge them: the claims that they refer to, and those that tell which
/// wider group a group belongs to.
/// </summary>
internal sealed class RelatedClaims
{
    private readonly IReadOnlyList<Claim> _all;
    private readonly List<Claim> _memberships;

    public RelatedClaims(IReadOnlyList<Claim> all)
    {
        _all = all;
        var groups = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in all)
        {
            _ = claim.Source.MemberOf is { } group && groups.Add(group);
        }

        _memberships = groups.Count == 0
            ? []
            :
            [
                .. all
                    .Where(claim => claim.Source is { MemberOf: not null, Name: { } name } && groups.Contains(name))
                    .DistinctBy(claim => (claim.Source.Name, claim.Source.MemberOf)),
            ];
    }

    public IReadOnlyList<Claim> With(IReadOnlyList<Claim> claims)
    {
        var found = claims.ToDictionary(claim => claim.Id);
        foreach (var membership in _memberships)
        {
            found.TryAdd(membership.Id, membership);
        }

        var referred = claims
            .SelectMany(claim => (IEnumerable<ClaimId?>)[claim.PartOf, claim.Dispute?.Of])
            .OfType<ClaimId>()
            .Where(id => !found.ContainsKey(id))
            .ToHashSet();
        return referred.Count == 0 ? [.. found.Values] : [.. found.Values, .. _all.Where(claim => referred.Contains(claim.Id))];
    }
}
