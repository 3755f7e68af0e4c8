using FactCheck.Api.Cases;
using FactCheck.Api.Claims;
using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Reviews;

internal static class ReviewListing
{
    public static async Task<Results<Ok<Page<ReviewItem>>, ProblemHttpResult>> List(
        string caseId, string? orphaned, [AsParameters] PageQuery paging, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var page = input.Page(paging);
        var onlyOrphans = input.Flag("orphaned", orphaned);
        var (@case, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var claims = await EffectiveClaims.ReadAsync(stores, @case!.Value.Id, cancellationToken);
        var lost = claims.Orphans.Select(orphan => Item(orphan.Latest, null, orphan.Reason));
        var items = onlyOrphans ? lost : claims.InForce.Select(pair => Item(pair.Value, pair.Key, null)).Concat(lost);
        var (part, continuation) = KeyCursor.Part("reviews", items, item => item.ReviewedId.Value, page.Limit, page.Continuation);
        return TypedResults.Ok(new Page<ReviewItem>([.. part], continuation));
    }

    public static async Task<Results<Ok<ClaimHistory>, ProblemHttpResult>> History(
        string caseId, string claimId, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var id = input.Required<ClaimId>("claimId", claimId, ClaimLookup.Expected);
        var (@case, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var found = await EffectiveClaimReading.FindAsync(stores, @case!.Value.Id, id, cancellationToken);
        var log = await stores.Reviews.ReadAllAsync(@case.Value.Id, cancellationToken);
        var events = ReviewHistory.Of(log, id, found?.Value.InForce);
        return found is null && events.Count == 0
            ? Problem.NoClaim()
            : TypedResults.Ok(new ClaimHistory(id, found?.Value.Stored, events));
    }

    private static ReviewItem Item(ReviewEntry entry, ClaimId? claimId, OrphanReason? orphaned) =>
        new(entry.ClaimId, claimId, entry.After.DocumentId, entry.Quote, entry.Review, entry.Fields, orphaned);
}
