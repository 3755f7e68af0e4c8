using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison;

/// <summary>
/// Finds the scopes that a reader might hold against one another although their counts are of different things: for each
/// scope the widest of its harm, and those that differ in one thing only and have what the scope lacks.
/// Safe to use from several threads.
/// </summary>
internal sealed class ApartScopes
{
    private const int Most = 5;

    private readonly ConcurrentDictionary<ScopeDiscrepancy, string> _described = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Harm, ScopeDiscrepancy> _widest;
    private readonly ILookup<(Harm?, VictimClassSet?, ScopePlace?, Basis?), ScopeDiscrepancy> _neighbours;

    /// <param name="widestFirst">The scopes of a case in their order.</param>
    public ApartScopes(IReadOnlyList<ScopeDiscrepancy> widestFirst)
    {
        _widest = widestFirst.GroupBy(scope => scope.Scope.Harm).ToDictionary(harm => harm.Key, harm => harm.First());
        _neighbours = widestFirst
            .SelectMany(scope => AllButOne(scope.Scope).Select(rest => (rest, scope)))
            .ToLookup(pair => pair.rest, pair => pair.scope);
    }

    public ImmutableArray<ApartScope> Of(ScopeDiscrepancy scope)
    {
        var lacking = AllButOne(scope.Scope)
            .SelectMany(rest => _neighbours[rest])
            .Where(other => !ReferenceEquals(other, scope) && Completes(scope, other));
        return
        [
            .. new[] { _widest[scope.Scope.Harm] }
                .Concat(lacking)
                .Where(other => !ReferenceEquals(other, scope))
                .Distinct<ScopeDiscrepancy>(ReferenceEqualityComparer.Instance)
                .Take(Most)
                .Select(other => Apart(scope, other)),
        ];
    }

    /// <summary>Whether another scope has a side's figure that this one lacks, beside one that it has.</summary>
    private static bool Completes(ScopeDiscrepancy scope, ScopeDiscrepancy other) =>
        (scope.Other.Standing is null && scope.Official.Standing is not null && other.Other.Standing is not null)
        || (scope.Official.Standing is null && scope.Other.Standing is not null && other.Official.Standing is not null);

    /// <summary>The scope without one of its parts, for each part: scopes that differ in it alone meet there.</summary>
    private static IEnumerable<(Harm? Harm, VictimClassSet? Victims, ScopePlace? Place, Basis? Basis)> AllButOne(Scope scope)
    {
        yield return (scope.Harm, scope.Victims, null, scope.Basis);
        yield return (scope.Harm, null, scope.Place, scope.Basis);
        yield return (null, scope.Victims, scope.Place, scope.Basis);
        yield return (scope.Harm, scope.Victims, scope.Place, null);
    }

    private ApartScope Apart(ScopeDiscrepancy scope, ScopeDiscrepancy other)
    {
        var reasons = ScopeDifference.Between(scope.Scope, other.Scope).ToImmutableArray();
        var words = string.Join(", ", reasons.Select(Wording.Plain));
        return new(other.Scope, reasons, $"{Described(scope)} and {Described(other)} are not compared: {words}.");
    }

    private string Described(ScopeDiscrepancy scope) => _described.GetOrAdd(scope, Describe);

    private static string Describe(ScopeDiscrepancy scope)
    {
        StandingFigure?[] figures = [scope.Official.Standing, scope.Other.Standing, .. scope.NotCompared.Select(side => side.Standing)];
        var counts = figures.OfType<StandingFigure>().Select(figure => Wording.Count(figure.Interval)).Distinct(StringComparer.Ordinal).ToList();
        return $"{(counts.Count == 0 ? "a contradiction without a number" : string.Join(" and ", counts))} ({Wording.Scope(scope.Scope)})";
    }
}
