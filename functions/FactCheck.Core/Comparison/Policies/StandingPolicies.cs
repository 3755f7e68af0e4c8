using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>The policies by name.</summary>
public static class StandingPolicies
{
    internal const string OwnRule = "FactCheck";

    /// <summary>The policy when none is asked for: the most recent figure stands.</summary>
    public static IStandingPolicy Default { get; } = new LatestPolicy();

    /// <summary>Every policy, the default first.</summary>
    public static IReadOnlyList<IStandingPolicy> All { get; } =
    [
        Default, new EnvelopePolicy(), new ConservativePolicy(), new HighestPolicy(),
        new UcdpPolicy(), new AcledPolicy(), new IraqBodyCountPolicy(), new EveryCasualtyPolicy(),
    ];

    /// <summary>The policy of a name.</summary>
    /// <param name="id">The name.</param>
    /// <param name="policy">The policy; null when there is none of that name.</param>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out IStandingPolicy? policy)
    {
        policy = All.FirstOrDefault(candidate => candidate.Id == id);
        return policy is not null;
    }

    internal static IStandingPolicy Get(string id) =>
        TryGet(id, out var policy) ? policy : throw new ArgumentException($"There is no policy '{id}'.", nameof(id));
}
