using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Api.Reviews;

internal static class ReviewEndpoints
{
    private const string Tag = "Review";
    private const string Claims = "cases/{caseId}/claims";
    private const string Claim = Claims + "/{claimId}";

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("PatchClaim", HttpMethods.Patch, Claim, AccessLevel.Function, ReviewHandlers.Patch)
        {
            Tag = Tag,
            Summary = "Accept, reject or correct a claim, or go back on that.",
            Description = "Every decision is added to the claim's history and none is taken out. What was put right stays so when the document is read anew; "
                + "everything else follows the extractor. If-Match with the claim's ETag makes sure that nobody has decided in the meantime: 412 otherwise. "
                + "The reviewer is whoever the client says, unless the setting FactCheckEasyAuth says that App Service authentication knows.",
            Problems = [400, 404, 412, 413, 415],
        },
        new("PostClaim", HttpMethods.Post, Claims, AccessLevel.Function, ReviewHandlers.Post)
        {
            Tag = Tag,
            Summary = "Enter a claim by hand.",
            Description = "201 with the claim; 200 when the same claim has been entered already.",
            Problems = [400, 404, 413, 415],
        },
        new("GetClaimHistory", HttpMethods.Get, Claim + "/history", AccessLevel.Function, ReviewListing.History)
        {
            Tag = Tag,
            Summary = "Get every decision about a claim, with the claim before and after it.",
            Problems = [400, 404],
        },
        new("ListReviews", HttpMethods.Get, "cases/{caseId}/reviews", AccessLevel.Function, ReviewListing.List)
        {
            Tag = Tag,
            Summary = "List the latest decision about each claim of a case.",
            Description = "orphaned=true lists only those that have lost their claim since its document was read anew.",
            Problems = [400, 404],
        },
        new("GetQueue", HttpMethods.Get, "cases/{caseId}/queue", AccessLevel.Function, QueueHandler.List)
        {
            Tag = Tag,
            Summary = "List the claims that are worth a person's look, the most promising first.",
            Description = "Claims that nobody has decided about, each with the reasons. Priority is (1 - confidence) * (influence + 0.1). "
                + "Influence is how far the discrepancy of the claim's scope moves without it, or with it when it waits for a person: 1 when verdict, firmness or "
                + "the presence of a figure or of an end changes, else the largest |ln| of the ratio between an end before and after, at most 1.",
            Problems = [400, 404],
        },
    ];
}
