using System.Runtime.InteropServices;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Structure;

/// <summary>Ties every repetition of a statement in one document to its first mention.</summary>
internal static class Mentions
{
    /// <summary>Sets <see cref="Claim.MentionOf"/>.</summary>
    /// <param name="claims">The claims of one document, in the order of the text.</param>
    public static void Link(Span<Claim> claims)
    {
        var first = new Dictionary<Statement, int>();
        for (var i = 0; i < claims.Length; i++)
        {
            var claim = claims[i];
            if (claim.Dispute is not null)
            {
                continue;
            }

            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(first, Statement.Of(claim), out var exists);
            if (!exists)
            {
                known = i;
            }
            else if (MayBeOneTime(claims[known], claim))
            {
                claims[i] = claim with { MentionOf = claims[known].Id };
            }
        }
    }

    /// <summary>The tolls of two days are two statements, though they are equal.</summary>
    private static bool MayBeOneTime(Claim first, Claim second) =>
        (first.Period is null || second.Period is null || (first.Period.Start, first.Period.End) == (second.Period.Start, second.Period.End))
        && (first.AsOf is null || second.AsOf is null || first.AsOf.Date == second.AsOf.Date);

    /// <summary>What two mentions of one statement have in common.</summary>
    private readonly record struct Statement(string? Source, Side Side, Harm Harm, VictimClassSet Victims, string? Place, PlaceKind? Kind, string? Country, Basis Basis, Certainty Certainty, CountInterval? Count, Comparator Comparator, bool IsPart)
    {
        public static Statement Of(Claim claim) => new(
            claim.Source.Name,
            claim.Source.Side,
            claim.Harm,
            claim.Victims.Classes,
            claim.Place?.Name,
            claim.Place?.Kind,
            claim.Place?.Country,
            claim.Basis,
            claim.Certainty,
            claim.Quantity.Interval,
            claim.Quantity.Comparator,
            claim.PartOf is not null);
    }
}
