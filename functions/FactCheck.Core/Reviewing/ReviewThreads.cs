using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Core.Reviewing;

/// <summary>The decisions of a case by the claim that they were made about.</summary>
internal sealed class ReviewThreads
{
    private readonly Dictionary<ClaimId, ReviewEntry> _latest = [];
    private readonly Dictionary<ClaimId, int> _takenOver = [];

    public ReviewThreads(IEnumerable<ReviewEntry> log)
    {
        foreach (var entry in log)
        {
            if (!_latest.TryGetValue(entry.ClaimId, out var known) || known.Review.Sequence < entry.Review.Sequence)
            {
                _latest[entry.ClaimId] = entry;
            }

            if (entry.Continues is { } taken)
            {
                _takenOver[taken.ClaimId] = Math.Max(taken.Sequence, _takenOver.GetValueOrDefault(taken.ClaimId));
            }
        }
    }

    /// <summary>The latest decision about each claim that another claim's decisions have not taken over.</summary>
    public IEnumerable<ReviewEntry> InForce => _latest.Values.Where(entry => !IsTakenOver(entry));

    /// <summary>The decision in force about a claim; null when there is none.</summary>
    public ReviewEntry? Of(ClaimId id) => _latest.GetValueOrDefault(id) is { } entry && !IsTakenOver(entry) ? entry : null;

    /// <summary>How many decisions were made about a claim under its own id, in force or not.</summary>
    public int CountOf(ClaimId id) => _latest.GetValueOrDefault(id)?.Review.Sequence ?? 0;

    private bool IsTakenOver(ReviewEntry entry) => _takenOver.GetValueOrDefault(entry.ClaimId) >= entry.Review.Sequence;
}
