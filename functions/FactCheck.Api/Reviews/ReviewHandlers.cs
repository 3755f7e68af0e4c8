using FactCheck.Api.Cases;
using FactCheck.Api.Claims;
using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Reviews;

internal static class ReviewHandlers
{
    public static async Task<Results<Entity<Claim>, ProblemHttpResult>> Patch(
        string caseId,
        string claimId,
        JsonBody<ReviewInput> body,
        HttpRequest request,
        ReviewerIdentity identity,
        ClaimReviewing reviewing,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var stated = body.Read(input) ?? new();
        var (state, attach) = stated.Read(input);
        var (reviewer, reason) = identity.Read(input, request, stated.Reviewer, stated.Reason);
        var (found, refusal) = await ClaimLookup.FindAsync(caseId, claimId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!EntityTags.Allows(request, found!.ETag))
        {
            return Problem.Stale();
        }

        var seen = found.Value;
        Decision decision = stated switch
        {
            { Correction: { } patch } => await CorrectionAsync(input, patch, seen.Reviewed, stores, cancellationToken),
            { RevertTo: { } sequence } => new Decision.Revert(sequence),
            _ when attach is not null => new Decision.Attach(attach),
            _ when state is ReviewState.Accepted => new Decision.Accept(),
            _ => new Decision.Reject(),
        };
        if (input.Refusal() is { } faults)
        {
            return faults;
        }

        return await reviewing.DecideAsync(seen, decision, reviewer, reason, cancellationToken) switch
        {
            DecisionOutcome.Recorded => await AnswerAsync(seen.Stored.CaseId, seen.Stored.Id, stores, cancellationToken),
            DecisionOutcome.NoSuchDecision => Problem.Invalid("revertTo", "The claim has no decision of that sequence."),
            DecisionOutcome.NoSuchOrphan => Problem.Invalid("attach", "No decisions about that claim have lost it."),
            _ => Problem.Stale(),
        };
    }

    public static async Task<Results<CreatedEntity<Claim>, Entity<Claim>, ProblemHttpResult>> Post(
        string caseId,
        JsonBody<ManualClaimInput> body,
        HttpRequest request,
        ReviewerIdentity identity,
        ClaimReviewing reviewing,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var stated = body.Read(input) ?? new();
        var (reviewer, reason) = identity.Read(input, request, stated.Reviewer, stated.Reason);
        var claim = CaseId.TryParse(caseId, null, out var id) ? ManualClaim.Read(input, id, stated.Claim) : null;
        var (_, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        await ClaimLinks.CheckAsync(input, "claim", claim!, null, stores, cancellationToken);
        if (input.Refusal() is { } faults)
        {
            return faults;
        }

        var isNew = await reviewing.EnterAsync(claim!, reviewer, reason, cancellationToken);
        var entered = (await EffectiveClaimReading.FindAsync(stores, claim!.CaseId, claim.Id, cancellationToken))!;
        return isNew
            ? new CreatedEntity<Claim>(entered.Value.Claim, entered.ETag, claim.Id.Value)
            : new Entity<Claim>(entered.Value.Claim, entered.ETag);
    }

    private static async Task<Decision> CorrectionAsync(
        InputReader input, System.Text.Json.Nodes.JsonObject patch, Claim standing, Stores stores, CancellationToken cancellationToken)
    {
        var (claim, fields) = ClaimPatch.Apply(input, "correction", patch, standing);
        ClaimChecks.Check(input, "correction", claim, fields);
        await ClaimLinks.CheckAsync(input, "correction", claim, standing, stores, cancellationToken);
        return new Decision.Correct(claim, fields);
    }

    private static async Task<Results<Entity<Claim>, ProblemHttpResult>> AnswerAsync(
        CaseId caseId, ClaimId id, Stores stores, CancellationToken cancellationToken) =>
        await EffectiveClaimReading.FindAsync(stores, caseId, id, cancellationToken) is { } now
            ? new Entity<Claim>(now.Value.Claim, now.ETag)
            : Problem.NoClaim();
}
