using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking.Matching;

/// <summary>The claims of one scope as they come, before the gate.</summary>
internal sealed class ScopeClaims(ScopeKey key)
{
    private readonly List<Claim> _claims = [];
    private ScopePlace? _place;

    public ScopeKey Key { get; } = key;

    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>The place, with the parent that comes first among those that the claims give it.</summary>
    public ScopePlace Place => _place ?? throw new InvalidOperationException("A scope has a claim.");

    public void Add(Claim claim, Place place)
    {
        _claims.Add(claim);
        if (_place is null || (place.Parent is not null && (_place.Parent is null || string.CompareOrdinal(place.Parent, _place.Parent) < 0)))
        {
            _place = ScopePlace.Of(place);
        }
    }

    /// <summary>The newest claim that could stand; of one day, by id. Null when none with a date could.</summary>
    public Claim? Newest(Func<Claim, DateOnly?> dateOf)
    {
        (Claim Claim, DateOnly Day)? newest = null;
        foreach (var claim in _claims)
        {
            if (dateOf(claim) is { } day
                && (newest is not { } best || day > best.Day || (day == best.Day && string.CompareOrdinal(claim.Id.Value, best.Claim.Id.Value) < 0))
                && Standings.WhyNot(claim, ComparisonOptions.Default) is null)
            {
                newest = (claim, day);
            }
        }

        return newest?.Claim;
    }
}
