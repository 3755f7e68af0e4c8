using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>The largest count that any source of the side stands by.</summary>
internal sealed class HighestPolicy : IStandingPolicy
{
    public string Id => "highest";

    public string Rule => "The largest of the sources' latest counts stands, as the range of values that the largest can take.";

    public string Citation => StandingPolicies.OwnRule;

    public StandingChoice Choose(ImmutableArray<Figure> latest) =>
        new(latest.Select(figure => figure.Count).Aggregate((all, next) => all.Max(next)), latest);
}
