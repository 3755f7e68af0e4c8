using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>The smallest count that any source of the side stands by.</summary>
internal sealed class ConservativePolicy : IStandingPolicy
{
    public string Id => "conservative";

    public string Rule => "The smallest of the sources' latest counts stands, as the range of values that the smallest can take.";

    public string Citation => StandingPolicies.OwnRule;

    public StandingChoice Choose(ImmutableArray<Figure> latest) =>
        new(latest.Select(figure => figure.Count).Aggregate((all, next) => all.Min(next)), latest);
}
