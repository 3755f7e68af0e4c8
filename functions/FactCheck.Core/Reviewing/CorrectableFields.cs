using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Reviewing;

/// <summary>
/// What of a claim a person can put right, by its name on the wire. A member is taken over whole, since half of one reading
/// of a place and half of another is no place. Id, document, span, quotation, confidence and trace tell where the claim came
/// from and stay.
/// </summary>
public static class CorrectableFields
{
    private static readonly ImmutableSortedDictionary<string, Func<Claim, Claim, Claim>> Takers =
        new Dictionary<string, Func<Claim, Claim, Claim>>(StringComparer.Ordinal)
        {
            ["harm"] = (claim, other) => claim with { Harm = other.Harm },
            ["quantity"] = TakeCount,
            ["victims"] = (claim, other) => claim with { Victims = other.Victims },
            ["source"] = (claim, other) => claim with { Source = other.Source },
            ["relayedBy"] = (claim, other) => claim with { RelayedBy = other.RelayedBy },
            ["certainty"] = (claim, other) => claim with { Certainty = other.Certainty },
            ["basis"] = (claim, other) => claim with { Basis = other.Basis },
            ["place"] = (claim, other) => claim with { Place = other.Place },
            ["asOf"] = (claim, other) => claim with { AsOf = other.AsOf },
            ["period"] = (claim, other) => claim with { Period = other.Period },
            ["partOf"] = (claim, other) => claim with { PartOf = other.PartOf },
            ["dispute"] = TakeCount,
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The names, in ordinal order.</summary>
    public static IEnumerable<string> Names => Takers.Keys;

    /// <summary>A claim with the members that paths name taken from another.</summary>
    /// <param name="claim">The claim to put right.</param>
    /// <param name="other">The claim that has them right.</param>
    /// <param name="paths">Names, or names and what lies below them, joined by dots.</param>
    internal static Claim Take(Claim claim, Claim other, ImmutableArray<string> paths) =>
        paths.Select(Member).Distinct(StringComparer.Ordinal).Aggregate(claim, (taken, name) => Takers[name](taken, other));

    /// <summary>The member that a path lies in.</summary>
    internal static string Member(string path) => path.Split('.')[0];

    /// <summary>A count has an interval exactly when it is no dispute, so the two go together.</summary>
    private static Claim TakeCount(Claim claim, Claim other) => claim with { Quantity = other.Quantity, Dispute = other.Dispute };
}
