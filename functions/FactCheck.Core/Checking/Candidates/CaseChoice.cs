using System.Collections.Immutable;
using FactCheck.Core.Cases;

namespace FactCheck.Core.Checking.Candidates;

/// <summary>
/// Chooses the case that a statement is clearly about: it has at least <see cref="LeastScore"/> points, and
/// <see cref="Lead"/> more than the next.
/// </summary>
internal static class CaseChoice
{
    private const int LeastScore = 3;
    private const int Lead = 2;

    public static CaseId? Best(ImmutableArray<CaseCandidate> bestFirst) => bestFirst switch
    {
        [{ Score: >= LeastScore } only] => only.CaseId,
        [{ Score: >= LeastScore } first, var second, ..] when first.Score >= second.Score + Lead => first.CaseId,
        _ => null,
    };

    /// <summary>The best first; of equals, by id.</summary>
    public static ImmutableArray<CaseCandidate> InOrder(IEnumerable<CaseCandidate> candidates) =>
    [
        .. candidates
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.CaseId.Value, StringComparer.Ordinal),
    ];
}
