using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Core.Reviewing;

/// <summary>The decisions that led to how a claim reads, those included that were made while it had another id.</summary>
public static class ReviewHistory
{
    /// <summary>The decisions about a claim in sequence.</summary>
    /// <param name="log">Decisions of the case.</param>
    /// <param name="id">The claim.</param>
    /// <param name="inForce">The decision in force about it; null when there is none, or the claim itself is gone.</param>
    public static IReadOnlyList<ReviewEntry> Of(IReadOnlyList<ReviewEntry> log, ClaimId id, ReviewEntry? inForce)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(id);
        var own = log.Where(entry => entry.ClaimId == id).OrderBy(entry => entry.Review.Sequence).ToList();
        var earlier = own.Count == 0 ? inForce?.ClaimId : own[0].Continues?.ClaimId;
        if (earlier is null || earlier == id)
        {
            return own;
        }

        var before = own.Count == 0 ? int.MaxValue : own[0].Review.Sequence;
        var others = log.Where(entry => entry.ClaimId != id && entry.Review.Sequence < before).ToList();
        return [.. Of(others, earlier, null), .. own];
    }
}
