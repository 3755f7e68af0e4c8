using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Keeps every decision that people make about claims. Decisions are added, never changed.</summary>
public interface IReviewLog
{
    /// <summary>Adds a decision at its sequence.</summary>
    /// <param name="entry">The decision; its sequence is one more than the latest that the reviewer has seen.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Conflict when the sequence is taken: somebody else has decided in the meantime.</returns>
    Task<WriteOutcome> AppendAsync(ReviewEntry entry, CancellationToken cancellationToken);

    /// <summary>Every decision about one claim, in sequence.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="claimId">The claim.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<ReviewEntry>> ReadAsync(CaseId caseId, ClaimId claimId, CancellationToken cancellationToken);

    /// <summary>Every decision in a case, by claim and sequence.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<ReviewEntry>> ReadAllAsync(CaseId caseId, CancellationToken cancellationToken);

    /// <summary>Removes every decision of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken);
}
