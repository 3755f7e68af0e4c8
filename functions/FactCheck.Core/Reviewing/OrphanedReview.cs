using FactCheck.Core.Ingestion;

namespace FactCheck.Core.Reviewing;

/// <summary>Decisions about a claim that is not there any more. They are kept, and count for nothing until a person attaches them.</summary>
/// <param name="Latest">The latest of them.</param>
/// <param name="Reason">Why no claim takes them.</param>
public sealed record OrphanedReview(ReviewEntry Latest, OrphanReason Reason);
