using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>In the style of casualty recorders: the range is kept; a majority, else a hierarchy of sources, puts a number forward.</summary>
internal sealed class EveryCasualtyPolicy : IStandingPolicy
{
    public string Id => "everyCasualty";

    public string Rule => "The range of the sources' latest counts stands, and the number put forward is the one that most of them give, else the exact one of the source nearest to the records: hospitals and morgues, then courts and prosecutors, then other bodies, then media, witnesses and families.";

    public string Citation => "In the style of: Every Casualty Worldwide, Standards for Casualty Recording (2016), https://everycasualty.org/standards/.";

    public StandingChoice Choose(ImmutableArray<Figure> latest) => new(latest.Hull(), latest) { Best = Majority(latest) ?? Nearest(latest) };

    private static long? Majority(ImmutableArray<Figure> latest) => latest
        .Where(figure => figure.Interval.IsExact)
        .GroupBy(figure => figure.Interval.Lower)
        .Where(number => number.Count() * 2 > latest.Length)
        .Select(number => (long?)number.Key)
        .FirstOrDefault();

    private static long? Nearest(ImmutableArray<Figure> latest) => latest
        .Where(figure => figure.Interval.IsExact)
        .OrderBy(figure => DistanceToRecords(figure.Institution))
        .ThenByDescending(figure => figure.AsOf.Through)
        .ThenBy(figure => figure.Interval.Lower)
        .Select(figure => (long?)figure.Interval.Lower)
        .FirstOrDefault();

    private static int DistanceToRecords(Institution institution) => institution switch
    {
        Institution.Hospital or Institution.Morgue or Institution.HealthMinistry => 0,
        Institution.Court or Institution.Prosecutor => 1,
        Institution.Unknown or Institution.Eyewitness or Institution.Family or Institution.StateMedia or Institution.IndependentMedia => 3,
        _ => 2,
    };
}
