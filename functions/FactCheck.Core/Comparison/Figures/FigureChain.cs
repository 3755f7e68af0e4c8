using System.Collections.Immutable;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>
/// Turns the claims of one side and scope into figures: reprints collapse, repeated figures are kept as one, and within a
/// source or the group it belongs to a later figure takes the place of the earlier.
/// </summary>
internal static class FigureChain
{
    /// <summary>The figures of a side in a scope, oldest first. The order of the claims does not matter.</summary>
    public static ImmutableArray<Figure> Build(IEnumerable<AdmittedClaim> claims) =>
    [
        .. claims
            .GroupBy(claim => claim.Source.Group, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => BuildGroup(InOrder(group)))
            .OrderBy(figure => figure.AsOf.Through)
            .ThenBy(figure => figure.Group, StringComparer.OrdinalIgnoreCase)
            .ThenBy(figure => figure.Claims[0].ClaimId.Value, StringComparer.Ordinal),
    ];

    /// <summary>The last figures of each group by a day, oldest first; several of one group when they are of the same day.</summary>
    public static ImmutableArray<Figure> Latest(ImmutableArray<Figure> history, DateOnly through)
    {
        var known = history.Where(figure => figure.AsOf.Through <= through).ToList();
        var last = known
            .GroupBy(figure => figure.Group, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Max(figure => figure.AsOf.Through), StringComparer.OrdinalIgnoreCase);
        return [.. known.Where(figure => figure.AsOf.Through == last[figure.Group])];
    }

    /// <summary>Oldest first; of one day, first what says its own date; then by what the claims hold.</summary>
    public static IOrderedEnumerable<AdmittedClaim> InOrder(IEnumerable<AdmittedClaim> claims) => claims
        .OrderBy(claim => claim.Date.Through)
        .ThenBy(claim => claim.Date.Basis)
        .ThenBy(claim => claim.Date.Date)
        .ThenBy(claim => claim.Document?.Known.PublishedOn ?? DateOnly.MaxValue)
        .ThenBy(claim => claim.Claim.Id.Value, StringComparer.Ordinal);

    private static IEnumerable<Figure> BuildGroup(IEnumerable<AdmittedClaim> claims)
    {
        var drafts = new List<FigureDraft>();
        var lastOfSource = new Dictionary<string, FigureDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in claims)
        {
            var own = lastOfSource.GetValueOrDefault(claim.Source.Name);
            var target = own is not null && IsRelayOf(claim, own) ? own
                : drafts.LastOrDefault() is { } last && last.Count.Interval == claim.Interval ? last
                : null;
            if (target is null)
            {
                target = new FigureDraft(claim);
                drafts.Add(target);
            }
            else
            {
                target.Add(claim);
            }

            lastOfSource[claim.Source.Name] = target;
        }

        return Finish(drafts);
    }

    private static IEnumerable<Figure> Finish(List<FigureDraft> oldestFirst)
    {
        FigureDraft? successor = null;
        for (var i = oldestFirst.Count - 1; i >= 0; i--)
        {
            if (i + 1 < oldestFirst.Count && oldestFirst[i + 1].AsOf.Through > oldestFirst[i].AsOf.Through)
            {
                successor = oldestFirst[i + 1];
            }

            yield return oldestFirst[i].Finish(successor?.Reference());
        }
    }

    /// <summary>
    /// A claim relays its source's last figure when both are of one day, or when only its publication dates it and it names
    /// the same number: a late report of what was said before.
    /// </summary>
    private static bool IsRelayOf(AdmittedClaim claim, FigureDraft last) =>
        claim.Date.Through == last.AsOf.Through
        || (claim.Date.Basis is DateBasis.Published && last.NamesNumberOf(claim));
}
