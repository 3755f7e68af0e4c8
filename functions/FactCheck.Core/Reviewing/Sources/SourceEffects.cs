using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Reviewing.Sources;

/// <summary>Finds the discrepancies that depend on a source, and how a change to the registry moves them.</summary>
public static class SourceEffects
{
    /// <summary>Compares every case that a change touches, under the registry before and after it.</summary>
    /// <param name="stores">The store.</param>
    /// <param name="before">The registry before the change.</param>
    /// <param name="after">The registry after it.</param>
    /// <param name="names">The canonical names that the change is about.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>By case and scope; those that changed and those that depend on a source of these names without changing.</returns>
    public static async Task<IReadOnlyList<SourceEffect>> ReadAsync(
        Stores stores, SourceRegistry before, SourceRegistry after, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stores);
        ArgumentNullException.ThrowIfNull(before);
        var effects = new List<SourceEffect>();
        string? continuation = null;
        do
        {
            var page = await stores.Cases.ListAsync(new(PageRequest.MaximumLimit, continuation), cancellationToken);
            foreach (var @case in page.Items)
            {
                var claims = (await EffectiveClaims.ReadAsync(stores, @case.Id, cancellationToken)).Under(before);
                var touched = Touched(claims, claims.Under(after), names);
                if (touched.Count > 0)
                {
                    var documents = await stores.Documents.ReadAllAsync(@case.Id, cancellationToken);
                    effects.AddRange(Of(new(@case, claims.Claims, documents), claims.Under(after).Claims, touched));
                }
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return effects;
    }

    /// <summary>The effects in one case.</summary>
    internal static IEnumerable<SourceEffect> Of(CaseEvidence before, IReadOnlyList<Claim> after, IReadOnlySet<ClaimId> touched)
    {
        var was = Scopes(before);
        var now = Scopes(before with { Claims = after });
        foreach (var scope in now.Keys.Union(was.Keys))
        {
            var (old, @new) = (was.GetValueOrDefault(scope), now.GetValueOrDefault(scope));
            var effect = new SourceEffect(scope, ScopeReading.Of(old) != ScopeReading.Of(@new), ScopeReading.Of(old), ScopeReading.Of(@new));
            if (effect.Changed || RestsOn(old, touched) || RestsOn(@new, touched))
            {
                yield return effect;
            }
        }
    }

    private static Dictionary<Scope, ScopeDiscrepancy> Scopes(CaseEvidence evidence) =>
        CaseComparison.Compare(evidence, ComparisonOptions.Default).Scopes.ToDictionary(scope => scope.Scope);

    private static bool RestsOn(ScopeDiscrepancy? scope, IReadOnlySet<ClaimId> touched) => scope is not null && (
        scope.NotCompared.Append(scope.Official).Append(scope.Other).SelectMany(side => side.History).SelectMany(figure => figure.Claims).Any(evidence => touched.Contains(evidence.ClaimId))
        || scope.Disputes.Any(dispute => touched.Contains(dispute.Evidence.ClaimId))
        || scope.Exclusions.Any(exclusion => touched.Contains(exclusion.ClaimId)));

    private static HashSet<ClaimId> Touched(EffectiveClaims before, EffectiveClaims after, IReadOnlyCollection<string> names)
    {
        var known = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. before.Claims.Zip(after.Claims)
                .Where(pair => pair.First.Source != pair.Second.Source || IsOf(pair.First.Source, known) || IsOf(pair.Second.Source, known))
                .Select(pair => pair.First.Id),
        ];
    }

    private static bool IsOf(Source source, HashSet<string> names) =>
        (source.Name is { } name && names.Contains(name)) || (source.MemberOf is { } group && names.Contains(group));
}
