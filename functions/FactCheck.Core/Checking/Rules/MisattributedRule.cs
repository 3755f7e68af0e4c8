using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.Rules;

/// <summary>The number exists for this scope, said by somebody else. A text's own voice is nobody else: its source is not known.</summary>
internal sealed class MisattributedRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        if (count.Speaker.IsNobody)
        {
            return null;
        }

        var others = count.Figures
            .Where(figure => figure.Side is not Side.Unattributed)
            .SelectMany(figure => figure.Claims)
            .Where(claim => count.Speaker.Match(claim) is SourceMatch.None && FigureMatch.NamesSame(count.Said.Quantity, claim.Claim.Quantity))
            .OrderBy(claim => claim.Scope != count.Scope)
            .ThenBy(claim => !FigureMatch.IsSame(count.Said.Quantity, claim.Claim.Quantity))
            .ToList();
        if (others is not [var first, ..])
        {
            return null;
        }

        var own = count.Own.Where(count.Stands).ToList();
        var itself = own.Count == 0 ? $"No figure of {CheckWording.Named(count.Said)} is on record for this scope." : $"On record of {CheckWording.Named(count.Said)}: {CheckWording.List(own)}.";
        return new(CheckVerdict.Misattributed, $"The figure is somebody else's: {CheckWording.Told(first)}. {itself}")
        {
            For = [.. others.Select(claim => claim.Claim)],
            Against = [.. own.Select(figure => figure.First.Claim), .. Denials(count)],
            Bound = count.Said.Quantity.Bound,
        };
    }

    private static IEnumerable<Claim> Denials(CheckedCount count) => count.Claims.Excluded
        .Select(item => item.Claim)
        .Where(claim => claim.Certainty is Certainty.Denied && claim.Harm == count.Said.Harm && FigureMatch.NamesSame(count.Said.Quantity, claim.Quantity))
        .Where(claim => count.Speaker.Match(claim, count.Claims.DocumentOf(claim)) is not SourceMatch.None);
}
