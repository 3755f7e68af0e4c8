using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Verdicts;

/// <summary>Decides what a side that only contradicts makes of the other's figure.</summary>
internal static class DisputeRule
{
    /// <summary>
    /// Disputed when a dispute of the side without a number is asserted, possibly disputed when it is only put as possible;
    /// null when there is none, or when the sides have both or neither given a number.
    /// </summary>
    public static VerdictReading? Of(SideFigures official, SideFigures other, ImmutableArray<StandingDispute> disputes)
    {
        var (speaker, figure) = (official.Standing, other.Standing) switch
        {
            ({ } standing, null) => (other.Side, standing),
            (null, { } standing) => (official.Side, standing),
            _ => (default, default(StandingFigure)),
        };
        var against = disputes.Where(dispute => dispute.Side == speaker).ToList();
        if (figure is null || against.Count == 0)
        {
            return null;
        }

        var asserted = against.Exists(dispute => dispute.Modality is DisputeModality.Asserted);
        var count = Wording.Count(figure.Interval);
        return asserted
            ? new(Verdict.Disputed, figure.Bound, $"The {Wording.Plain(speaker)} side contradicts {count} and gives no number.")
            : new(Verdict.PossiblyDisputed, figure.Bound, $"The {Wording.Plain(speaker)} side says that {count} may be wrong and gives no number.");
    }
}
