using FactCheck.Api.Input;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Reviews;

/// <summary>Checks the claims that a stated claim points to. Every fault goes to the reader.</summary>
internal static class ClaimLinks
{
    private const int MostSteps = 50;

    /// <summary>Checks a claim against the version before it: only links that are new, and the counts that they join.</summary>
    public static async Task CheckAsync(InputReader input, string field, Claim claim, Claim? before, Stores stores, CancellationToken cancellationToken)
    {
        if (claim.PartOf is { } whole && (whole != before?.PartOf || claim.Quantity != before.Quantity))
        {
            await CheckWholeAsync(input, $"{field}.partOf", claim, whole, stores, cancellationToken);
        }

        if (claim.Dispute?.Of is { } disputed && disputed != before?.Dispute?.Of)
        {
            if (disputed == claim.Id)
            {
                input.Fault($"{field}.dispute.of", "A claim does not contradict itself.");
            }
            else if (await EffectiveClaimReading.FindAsync(stores, claim.CaseId, disputed, cancellationToken) is null)
            {
                input.Fault($"{field}.dispute.of", "The case has no such claim.");
            }
        }
    }

    private static async Task CheckWholeAsync(
        InputReader input, string field, Claim part, ClaimId whole, Stores stores, CancellationToken cancellationToken)
    {
        var next = (ClaimId?)whole;
        for (var steps = 0; next is not null; steps++)
        {
            if (next == part.Id || steps == MostSteps)
            {
                input.Fault(field, "A claim is no part of itself, not by way of others either.");
                return;
            }

            var found = await EffectiveClaimReading.FindAsync(stores, part.CaseId, next, cancellationToken);
            if (steps == 0)
            {
                CheckFirst(input, field, part, found?.Value.Claim);
            }

            next = found?.Value.Claim.PartOf;
        }
    }

    private static void CheckFirst(InputReader input, string field, Claim part, Claim? whole)
    {
        if (whole is null)
        {
            input.Fault(field, "The case has no such claim.");
        }
        else if (part.Quantity.Interval is { } some && whole.Quantity.Interval is { } all && !ClaimRules.CanBePartOf(some, all))
        {
            input.Fault(field, "A part is never larger than its whole.");
        }
    }
}
