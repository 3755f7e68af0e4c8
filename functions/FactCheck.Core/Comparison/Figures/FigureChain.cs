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
    public static ImmutableArray<Figure> Build(IEnumerable<AdmittedClaim> claims)
    {
        var groups = new Dictionary<string, List<AdmittedClaim>>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in InOrder(claims))
        {
            if (!groups.TryGetValue(claim.Source.Group, out var group))
            {
                groups.Add(claim.Source.Group, group = []);
            }

            group.Add(claim);
        }

        var figures = new List<Figure>();
        foreach (var group in groups.Values)
        {
            AddFigures(figures, Drafts(group));
        }

        figures.Sort(Compare);
        return [.. figures];
    }

    /// <summary>The last figures of each group by a day, oldest first; several of one group when they are of the same day.</summary>
    public static ImmutableArray<Figure> Latest(ImmutableArray<Figure> history, DateOnly through)
    {
        var last = new Dictionary<string, DateOnly>(StringComparer.OrdinalIgnoreCase);
        foreach (var figure in history)
        {
            if (figure.AsOf.Through <= through)
            {
                last[figure.Group] = figure.AsOf.Through;
            }
        }

        return history.RemoveAll(figure => !last.TryGetValue(figure.Group, out var day) || day != figure.AsOf.Through);
    }

    /// <summary>The claims, oldest first.</summary>
    public static IReadOnlyList<AdmittedClaim> InOrder(IEnumerable<AdmittedClaim> claims)
    {
        var ordered = claims.ToList();
        ordered.Sort(AdmittedClaim.OldestFirst);
        return ordered;
    }

    private static int Compare(Figure first, Figure second)
    {
        var order = first.AsOf.Through.CompareTo(second.AsOf.Through);
        order = order != 0 ? order : StringComparer.OrdinalIgnoreCase.Compare(first.Group, second.Group);
        return order != 0 ? order : string.CompareOrdinal(first.Claims[0].ClaimId.Value, second.Claims[0].ClaimId.Value);
    }

    private static List<FigureDraft> Drafts(List<AdmittedClaim> oldestFirst)
    {
        var drafts = new List<FigureDraft>();
        var lastOfSource = new Dictionary<string, FigureDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in oldestFirst)
        {
            var own = lastOfSource.GetValueOrDefault(claim.Source.Name);
            var target = own is not null && IsRelayOf(claim, own) ? own
                : drafts is [.., var last] && last.Count.Interval == claim.Interval ? last
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

        return drafts;
    }

    private static void AddFigures(List<Figure> figures, List<FigureDraft> oldestFirst)
    {
        FigureReference? successor = null;
        for (var i = oldestFirst.Count - 1; i >= 0; i--)
        {
            if (i + 1 < oldestFirst.Count && oldestFirst[i + 1].AsOf.Through > oldestFirst[i].AsOf.Through)
            {
                successor = oldestFirst[i + 1].Reference();
            }

            figures.Add(oldestFirst[i].Finish(successor));
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
