using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Policies;

namespace FactCheck.Core.Comparison;

/// <summary>What is compared with what, and how. The defaults are those of the API.</summary>
public sealed record ComparisonOptions
{
    /// <summary>How many days may lie between two figures that are compared, unless told otherwise.</summary>
    public const int DefaultWindowDays = 31;

    /// <summary>The defaults.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>Only scopes of this harm; null for all.</summary>
    public Harm? Harm { get; init; }

    /// <summary>Only scopes at the place of this canonical name, in any letter case; null for all.</summary>
    public string? Place { get; init; }

    /// <summary>The side that official figures are compared with; never <see cref="Side.Official"/>.</summary>
    public Side Against
    {
        get;
        init => field = value is not Side.Official
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Official figures are compared with another side.");
    }
        = Side.Independent;

    /// <summary>The most days between two figures that are compared, at least 0.</summary>
    public int WindowDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
        = DefaultWindowDays;

    /// <summary>The id of the rule that makes a side's standing figure out of its sources' latest ones; see <see cref="StandingPolicies"/>.</summary>
    public string Policy { get; init; } = StandingPolicies.Default.Id;

    /// <summary>Whether an armed group's own counts stand.</summary>
    public Belligerents Belligerents { get; init; }

    /// <summary>Only what was published by this day; null for everything. A hand-entered claim counts as published on its as-of date.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>The least confidence with which a claim stands that nobody has accepted or corrected, 0 to 1.</summary>
    public double ReviewThreshold
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence lies between 0 and 1.");
    }
        = Reviewing.ReviewThreshold.Default;
}
