using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>Says of each claim behind one side's figures why it is not what is compared.</summary>
/// <param name="side">The side.</param>
/// <param name="newest">The side's newest figure that the other side is near to; null when the side stands alone.</param>
/// <param name="facing">The other side's figure that it is near to; null when the side stands alone.</param>
/// <param name="options">The window and the policy.</param>
internal sealed class FigureExclusions(SideFigures side, Figure? newest, Figure? facing, ComparisonOptions options)
{
    private readonly HashSet<ClaimId> _standing = side.Standing?.ClaimIds.ToHashSet() ?? [];

    /// <summary>The reasons, for each claim that has one.</summary>
    /// <param name="facesNobodyNear">Whether both sides have figures and none of them are near enough in time.</param>
    public IEnumerable<Exclusion> All(bool facesNobodyNear)
    {
        foreach (var figure in side.History)
        {
            var first = figure.Claims[0].ClaimId;
            var reason = !_standing.Contains(first) ? WhyNotStanding(figure)
                : facesNobodyNear ? TooFarApart(first)
                : null;
            if (reason is not null)
            {
                yield return reason;
            }

            if (figure.Claims.Length == 1)
            {
                continue;
            }

            var sentence = $"It passes on what {figure.Source} said as of {Wording.Day(figure.AsOf.Through)}, which is counted once.";
            for (var i = 1; i < figure.Claims.Length; i++)
            {
                yield return new(figure.Claims[i].ClaimId, ExclusionReason.Reprint, sentence, first);
            }
        }
    }

    private Exclusion WhyNotStanding(Figure figure)
    {
        var first = figure.Claims[0].ClaimId;
        if (figure.AsOf.Through > newest?.AsOf.Through)
        {
            return TooFarApart(first);
        }

        if (figure.SupersededBy is { } successor && !(successor.AsOf > newest?.AsOf.Through))
        {
            return Superseded(
                first,
                $"{successor.Source} replaced {Wording.Count(figure.Interval)} by {Wording.Count(successor.Interval)} as of {Wording.Day(successor.AsOf)}.",
                successor.ClaimId);
        }

        return facing is not null && figure.DaysTo(facing) > options.WindowDays
            ? TooFarApart(first)
            : Superseded(first, $"By the policy '{options.Policy}' another source's figure stands for the side.", side.Standing?.ClaimIds[0]);
    }

    private Exclusion TooFarApart(ClaimId claim) => new(
        claim,
        ExclusionReason.TooFarApart,
        $"More than {Wording.Days(options.WindowDays)} lie between it and the nearest figure of the other side.",
        null);

    private static Exclusion Superseded(ClaimId claim, string sentence, ClaimId? by) => new(claim, ExclusionReason.Superseded, sentence, by);
}
