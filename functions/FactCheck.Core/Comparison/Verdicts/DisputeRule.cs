using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Verdicts;

/// <summary>Decides what a side that only contradicts makes of the other's figure.</summary>
internal static class DisputeRule
{
    /// <summary>
    /// Disputed when the side without a number asserts that the other's figure is wrong; possibly disputed when it only says
    /// that it may be, or contradicted a figure that was since replaced; null when it says nothing, or when the sides have
    /// both or neither given a number.
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

        var count = Wording.Count(figure.Interval);
        return against.Find(dispute => dispute.ReplacedBy is null && dispute.Modality is DisputeModality.Asserted) is not null
            ? new(Verdict.Disputed, figure.Bound, $"The {Wording.Plain(speaker)} side contradicts {count} and gives no number.")
            : new(Verdict.PossiblyDisputed, figure.Bound, PossibleSentence(speaker, count, against));
    }

    private static string PossibleSentence(Side speaker, string count, List<StandingDispute> against) =>
        against.TrueForAll(dispute => dispute.ReplacedBy is not null)
            ? $"The {Wording.Plain(speaker)} side contradicted a figure that was since replaced by {count}, and gives no number."
            : $"The {Wording.Plain(speaker)} side says that {count} may be wrong and gives no number.";
}
