using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>The most recent figure stands; figures of the same day stand together.</summary>
internal sealed class LatestPolicy : IStandingPolicy
{
    public string Id => "latest";

    public string Rule => "The most recent figure stands; figures that several sources give for the same day stand as the range that holds them all.";

    public string Citation => StandingPolicies.OwnRule;

    public StandingChoice Choose(ImmutableArray<Figure> latest)
    {
        var day = latest.Max(figure => figure.AsOf.Through);
        ImmutableArray<Figure> chosen = [.. latest.Where(figure => figure.AsOf.Through == day)];
        return new(chosen.Hull(), chosen);
    }
}
