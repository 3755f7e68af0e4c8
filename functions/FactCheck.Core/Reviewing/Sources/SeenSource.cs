using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Reviewing.Sources;

/// <summary>A source as the claims of a case name it.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Labels">The words that it is printed as, each once, in ordinal order.</param>
/// <param name="Institution">The kind of body, as most of its claims have it.</param>
/// <param name="Side">Where it stands, as most of its claims have it.</param>
/// <param name="Country">Its country, as most of its claims have it; null when unknown.</param>
/// <param name="MemberOf">The wider group it speaks for, as most of its claims have it; null when there is none.</param>
/// <param name="Claims">How many claims it has.</param>
/// <param name="Registered">Whether the registry has an entry for it.</param>
public sealed record SeenSource(
    string Name, ImmutableArray<string> Labels, Institution Institution, Side Side, string? Country, string? MemberOf, int Claims, bool Registered)
{
    /// <summary>The sources of claims, by name.</summary>
    /// <param name="claims">The claims of a case as they count.</param>
    public static IReadOnlyList<SeenSource> Of(EffectiveClaims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return
        [
            .. claims.Claims
                .Select(claim => claim.Source)
                .Where(source => source.Name is not null)
                .GroupBy(source => source.Name!, StringComparer.OrdinalIgnoreCase)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Of([.. group], claims.Registry)),
        ];
    }

    private static SeenSource Of(IReadOnlyList<Source> sources, SourceRegistry registry)
    {
        var usual = sources
            .GroupBy(source => source with { Label = null, Carried = false })
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.ToString(), StringComparer.Ordinal)
            .First().Key;
        return new(
            usual.Name!,
            [.. sources.Select(source => source.Label).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            usual.Institution,
            usual.Side,
            usual.Country,
            usual.MemberOf,
            sources.Count,
            registry.Find(usual.Name) is not null);
    }
}
