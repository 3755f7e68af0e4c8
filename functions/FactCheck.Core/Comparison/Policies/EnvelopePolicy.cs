using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>Everything that a source of the side still says is admissible.</summary>
internal sealed class EnvelopePolicy : IStandingPolicy
{
    public string Id => "envelope";

    public string Rule => "The range that holds the latest figure of every source stands.";

    public string Citation => StandingPolicies.OwnRule;

    public StandingChoice Choose(ImmutableArray<Figure> latest) => new(latest.Hull(), latest);
}
