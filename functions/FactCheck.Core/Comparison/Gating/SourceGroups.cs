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

    private readonly Dictionary<Source, SourceIdentity> _named = new(ReferenceEqualityComparer.Instance);

    public SourceGroups(IEnumerable<Claim> claims)
    {
        var sources = claims.Select(claim => claim.Source).ToHashSet<Source>(ReferenceEqualityComparer.Instance);
        var memberships = sources
            .Select(source => (Member: source.Name, Group: source.MemberOf))
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

        foreach (var source in sources)
        {
            if ((source.Name ?? source.Label) is { } name)
            {
                _named.Add(source, IdentityOf(source, name));
            }
        }
    }

    public SourceIdentity Identify(Claim claim, SourceDocument? document)
    {
        var source = claim.Source;
        return _named.TryGetValue(source, out var identity)
            ? identity
            : IdentityOf(source, source.Name ?? source.Label ?? claim.RelayedBy?.Name ?? document?.Known.Publisher ?? document?.Name ?? Nobody);
    }

    private SourceIdentity IdentityOf(Source source, string name) => new(name, Widest(source.MemberOf ?? name));

    private string Widest(string name)
    {
        while (_groupOf.TryGetValue(name, out var group))
        {
            name = group;
        }

        return name;
    }
}
