using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;

namespace FactCheck.Core.Checking.Rules;

/// <summary>
/// A statement that contradicts without a number is met only by a contradiction of the same direction from the source that it
/// names, at least as firm: "may be higher" does not support "is higher".
/// </summary>
internal sealed class DisputeRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        if (count.Said.Dispute is not { } said)
        {
            return null;
        }

        var same = count.Claims.Disputes
            .Where(told => told.Claim.Harm == count.Said.Harm && told.Claim.Dispute!.Direction == said.Direction)
            .Where(told => count.Scope is null || count.IsCompared(told.Scope))
            .Where(told => count.Speaker.Match(told) is not SourceMatch.None)
            .ToList();
        var firm = same.Where(told => said.Modality is DisputeModality.Possible || told.Claim.Dispute!.Modality is DisputeModality.Asserted).ToList();
        return (firm, same) switch
        {
            ([var first, ..], _) => new(CheckVerdict.Supported, $"{first.Source.Name} said so on {Wording.Day(first.Date.Through)}: “{first.Claim.Quote}”. No number was given.")
            {
                For = [.. firm.Select(told => told.Claim)],
            },
            (_, [var first, ..]) => new(CheckVerdict.Unverified, $"{first.Source.Name} said only that it may be so: “{first.Claim.Quote}”.")
            {
                Against = [.. same.Select(told => told.Claim)],
            },
            _ => new(CheckVerdict.Unverified, "Nobody whom the statement names is on record as saying so, and a contradiction without a number cannot be held against figures."),
        };
    }
}
