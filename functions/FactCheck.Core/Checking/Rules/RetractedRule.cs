using FactCheck.Core.Checking.Matching;

namespace FactCheck.Core.Checking.Rules;

/// <summary>The source named said so, and took it back.</summary>
internal sealed class RetractedRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        var taken = count.TakenBack
            .Where(item => FigureMatch.IsSame(count.Said.Quantity, item.Claim.Quantity) && count.Speaker.Match(item.WouldBe!) is not SourceMatch.None)
            .ToList();
        if (taken is not [var first, ..])
        {
            return null;
        }

        var retractions = count.Claims.Excluded.Select(item => item.Claim).Where(claim => taken.Exists(item => item.Exclusion.By == claim.Id));
        return new(CheckVerdict.Retracted, $"{CheckWording.Told(first.WouldBe!)} was said. {first.Exclusion.Sentence}")
        {
            For = [.. taken.Select(item => item.Claim)],
            Against = [.. retractions],
            Bound = count.Said.Quantity.Bound,
        };
    }
}
