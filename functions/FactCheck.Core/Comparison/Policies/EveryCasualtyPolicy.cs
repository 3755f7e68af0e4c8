using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>In the style of casualty recorders: the range is kept; a majority, else a hierarchy of sources, puts a number forward.</summary>
internal sealed class EveryCasualtyPolicy : IStandingPolicy
{
    public string Id => "everyCasualty";

    public string Rule => "The range of the sources' latest counts stands, and the number put forward is the one that most of them give, else the exact one of the source that comes first in a hierarchy: courts, then hospitals and morgues, then other bodies, then media, witnesses and families.";

    public string Citation => "In the style of: Every Casualty, knowledge base, Rules that casualty recorders apply to assigning status (range, majority, hierarchy of sources; from Definition and Categorisation in Casualty Recording, p. 25), https://everycasualty.org/knowledge-base/rules-that-casualty-recorders-apply-to-assigning-status/. Recorders choose their own hierarchy; this one puts courts first, as the page says some do, and orders the rest itself.";

    public StandingChoice Choose(ImmutableArray<Figure> latest) => new(latest.Hull(), latest) { Best = Majority(latest) ?? Foremost(latest) };

    private static long? Majority(ImmutableArray<Figure> latest) => latest
        .Where(figure => figure.Interval.IsExact)
        .GroupBy(figure => figure.Interval.Lower)
        .Where(number => number.Count() * 2 > latest.Length)
        .Select(number => (long?)number.Key)
        .FirstOrDefault();

    private static long? Foremost(ImmutableArray<Figure> latest) => latest
        .Where(figure => figure.Interval.IsExact)
        .OrderBy(figure => PlaceInHierarchy(figure.Institution))
        .ThenByDescending(figure => figure.AsOf.Through)
        .ThenBy(figure => figure.Interval.Lower)
        .Select(figure => (long?)figure.Interval.Lower)
        .FirstOrDefault();

    private static int PlaceInHierarchy(Institution institution) => institution switch
    {
        Institution.Court => 0,
        Institution.Hospital or Institution.Morgue or Institution.HealthMinistry => 1,
        Institution.Unknown or Institution.Eyewitness or Institution.Family or Institution.StateMedia or Institution.IndependentMedia => 3,
        _ => 2,
    };
}
