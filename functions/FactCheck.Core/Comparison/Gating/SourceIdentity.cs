namespace FactCheck.Core.Comparison.Gating;

/// <summary>Whose figure a claim is.</summary>
/// <param name="Name">The name under which figures of one source are brought together.</param>
/// <param name="Group">The widest group that the source belongs to, whose figures succeed one another; its own name when in none.</param>
internal sealed record SourceIdentity(string Name, string Group)
{
    public bool IsSameSourceAs(SourceIdentity other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);
}
