using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>
/// A rule that makes one side's standing figure out of what its sources said last. Adding a policy is one class and one entry
/// in <see cref="StandingPolicies"/>.
/// </summary>
public interface IStandingPolicy
{
    /// <summary>The name by which it is asked for.</summary>
    string Id { get; }

    /// <summary>The rule in one sentence.</summary>
    string Rule { get; }

    /// <summary>The publication that the rule follows.</summary>
    string Citation { get; }

    /// <summary>Chooses.</summary>
    /// <param name="latest">The last figure of each source or group, inside the window; not empty, oldest first.</param>
    StandingChoice Choose(ImmutableArray<Figure> latest);
}
