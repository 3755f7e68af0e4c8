using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>
/// Brings sources together by the groups they are members of, however many steps up: a spokeswoman of a police department of
/// a country's officials is one of those officials.
/// </summary>
internal sealed class SourceGroups
{
    private const string Nobody = "nobody named";

    private readonly Dictionary<string, string> _groupOf = new(StringComparer.OrdinalIgnoreCase);

    public SourceGroups(IEnumerable<Claim> claims)
    {
        var memberships = claims
            .Select(claim => (Member: claim.Source.Name, Group: claim.Source.MemberOf))
            .Distinct()
            .OrderBy(pair => pair.Member, StringComparer.Ordinal)
            .ThenBy(pair => pair.Group, StringComparer.Ordinal);
        foreach (var (member, group) in memberships)
        {
            if (member is not null && group is not null && !string.Equals(Widest(group), member, StringComparison.OrdinalIgnoreCase))
            {
                _groupOf.TryAdd(member, group);
            }
        }
    }

    public SourceIdentity Identify(Claim claim, SourceDocument? document)
    {
        var source = claim.Source;
        var name = source.Name ?? source.Label ?? claim.RelayedBy?.Name ?? document?.Known.Publisher ?? document?.Name ?? Nobody;
        return new(name, Widest(source.MemberOf ?? name));
    }

    private string Widest(string name)
    {
        while (_groupOf.TryGetValue(name, out var group))
        {
            name = group;
        }

        return name;
    }
}
