using System.Text.Json;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Api.Exchange.Tables;
using FactCheck.Api.Input;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>
/// Reads the reviews of a JSON-LD file: one, a list, a graph, or a data feed. What was claimed comes in; how somebody rated it
/// does not.
/// </summary>
internal static class ClaimReviewImport
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static ImportDraft Read(ImportRequest request, CancellationToken cancellationToken)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(request.Content, Options);
        }
        catch (JsonException exception)
        {
            return ImportDraft.Unreadable($"It is not JSON: {exception.Message.Split('.')[0]}.");
        }

        using (document)
        {
            var reviews = Reviews(new(document.RootElement)).ToList();
            return reviews.Count switch
            {
                0 => ImportDraft.Unreadable("It holds no ClaimReview."),
                > TableImport.MostRows => ImportDraft.Unreadable($"It holds more than {TableImport.MostRows} reviews."),
                _ => Read(reviews, request, cancellationToken),
            };
        }
    }

    private static ImportDraft Read(List<LinkedValue> reviews, ImportRequest request, CancellationToken cancellationToken)
    {
        var claims = new List<(long Line, Claim Claim)>();
        var skipped = new List<SkippedRow>();
        for (var index = 0; index < reviews.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var own = Claims(reviews[index], request, out var reason, cancellationToken);
            claims.AddRange(own.Select(claim => (index + 1L, claim)));
            if (reason is not null)
            {
                skipped.Add(new(index + 1, reason));
            }
        }

        return new() { Claims = claims, Skipped = skipped };
    }

    private static IReadOnlyList<Claim> Claims(LinkedValue review, ImportRequest request, out string? reason, CancellationToken cancellationToken)
    {
        reason = null;
        try
        {
            if (StructuredClaim.Read(review, request.Side) is { } count)
            {
                return [count.ToClaim(request.Case.Id, ClaimReviewFormat.Id, review["itemReviewed"].Text("identifier") ?? string.Empty)];
            }

            if (review.Text("claimReviewed") is not { Length: <= FreeText.Paragraphs } sentence)
            {
                reason = $"It has no claimReviewed of at most {FreeText.Paragraphs} characters.";
                return [];
            }

            var claims = WordedClaim.Read(review, sentence, ClaimReviewFormat.Id, request, cancellationToken);
            reason = claims.Count == 0 ? "Its claimReviewed does not count people harmed." : null;
            return claims;
        }
        catch (InvalidOperationException exception) when (exception.Message.Contains("UTF-16", StringComparison.Ordinal))
        {
            reason = "A text in it holds half of a surrogate pair.";
            return [];
        }
    }

    private static IEnumerable<LinkedValue> Reviews(LinkedValue root) => root.Items().SelectMany(thing =>
        thing.Is("ClaimReview") ? [thing]
        : thing.All("@graph").Concat(thing.All("dataFeedElement")).Concat(thing.All("item")).SelectMany(Reviews));
}
