using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Core.Reviewing;

/// <summary>
/// Finds the claim that each decision is about: the one of its id; else, when that is gone, the one claim of the same document
/// with the same words that nobody has decided about under its own id.
/// </summary>
internal sealed class ReviewAttachment
{
    private ReviewAttachment(Dictionary<ClaimId, ReviewEntry> inForce, ImmutableArray<OrphanedReview> orphans)
    {
        InForce = inForce;
        Orphans = orphans;
    }

    /// <summary>The decision in force about each claim that has one.</summary>
    public IReadOnlyDictionary<ClaimId, ReviewEntry> InForce { get; }

    /// <summary>Decisions that found no claim, in the order of their claims' ids.</summary>
    public ImmutableArray<OrphanedReview> Orphans { get; }

    public static ReviewAttachment Of(IReadOnlyList<Claim> claims, ReviewThreads threads)
    {
        var inForce = new Dictionary<ClaimId, ReviewEntry>();
        foreach (var claim in claims)
        {
            if (threads.Of(claim.Id) is { } entry)
            {
                inForce.Add(claim.Id, entry);
            }
        }

        var lost = threads.InForce.Where(entry => !inForce.ContainsKey(entry.ClaimId)).ToList();
        return lost.Count == 0 ? new(inForce, []) : new(inForce, AttachByWords(claims, lost, inForce));
    }

    private static ImmutableArray<OrphanedReview> AttachByWords(
        IReadOnlyList<Claim> claims, List<ReviewEntry> lost, Dictionary<ClaimId, ReviewEntry> inForce)
    {
        var rivals = lost.ToLookup(Words);
        var documents = lost.Select(entry => entry.After.DocumentId).ToHashSet();
        var candidates = claims
            .Where(claim => claim.DocumentId is not null && documents.Contains(claim.DocumentId) && !inForce.ContainsKey(claim.Id))
            .ToLookup(claim => (claim.DocumentId, claim.Quote));
        var orphans = ImmutableArray.CreateBuilder<OrphanedReview>();
        foreach (var entry in lost.OrderBy(entry => entry.ClaimId.Value, StringComparer.Ordinal))
        {
            var found = candidates[Words(entry)].ToList();
            if (found.Count == 1 && rivals[Words(entry)].Count() == 1)
            {
                inForce.Add(found[0].Id, entry);
            }
            else
            {
                orphans.Add(new(entry, found.Count == 0 ? OrphanReason.QuoteGone : OrphanReason.Ambiguous));
            }
        }

        return orphans.ToImmutable();
    }

    private static (DocumentId? Document, string? Quote) Words(ReviewEntry entry) => (entry.After.DocumentId, entry.Quote);
}
