using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.Rules;

/// <summary>The source named said so, and took it back.</summary>
internal sealed class RetractedRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        var taken = count.TakenBack
            .Where(item => FigureMatch.IsSame(count.Said.Quantity, item.Claim.Quantity))
            .Where(item => count.Speaker.Match(item.Claim, count.Claims.DocumentOf(item.Claim)) is not SourceMatch.None)
            .ToLookup(item => item.Claim.Certainty is Certainty.Retracted, item => item);
        var (said, retractions) = (taken[false].ToList(), taken[true].ToList());
        if (said.Count + retractions.Count == 0)
        {
            return null;
        }

        var reason = said is [{ WouldBe: { } told } first, ..]
            ? $"{CheckWording.Told(told)} was said. {first.Exclusion.Sentence}"
            : $"{retractions[0].Claim.Source.Name ?? "Its source"} took it back: “{retractions[0].Claim.Quote}”.";
        return new(CheckVerdict.Retracted, reason)
        {
            For = [.. said.Select(item => item.Claim)],
            Against = [.. retractions.Select(item => item.Claim)],
            Bound = count.Said.Quantity.Bound,
        };
    }
}
