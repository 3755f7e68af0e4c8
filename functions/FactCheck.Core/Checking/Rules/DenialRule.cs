using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.Rules;

/// <summary>A statement that somebody denies a figure, or took it back, is met by that and by nothing else.</summary>
internal sealed class DenialRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        if (count.Said.Certainty is not (Certainty.Denied or Certainty.Retracted) || count.Said.Dispute is not null)
        {
            return null;
        }

        var did = count.Said.Certainty is Certainty.Denied ? "denied" : "took back";
        var same = count.Claims.Excluded
            .Select(item => item.Claim)
            .Where(claim => claim.Certainty == count.Said.Certainty && claim.Review?.State is not ReviewState.Rejected)
            .Where(claim => claim.Harm == count.Said.Harm && FigureMatch.NamesSame(count.Said.Quantity, claim.Quantity))
            .Where(claim => count.Speaker.Match(claim, count.Claims.DocumentOf(claim)) is not SourceMatch.None)
            .ToList();
        return same is [var first, ..]
            ? new(CheckVerdict.Supported, $"{first.Source.Name ?? "Its source"} {did} it: “{first.Quote}”.") { For = [.. same] }
            : new(CheckVerdict.Unverified, $"Nobody whom the statement names is on record as having {(count.Said.Certainty is Certainty.Denied ? did : "taken back")} this figure.");
    }
}
