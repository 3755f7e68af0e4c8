using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion;

/// <summary>One arrival and what became of it. The latest for each path is kept.</summary>
/// <param name="CaseId">The case; null when the path names none.</param>
/// <param name="Path">Where it arrived: a blob's name, a file's path under the inbox, or <c>http/</c> and the document's name.</param>
/// <param name="ETag">Version of the blob or file, when it has one.</param>
/// <param name="State">What became of it.</param>
/// <param name="DocumentId">The document; null when there is none.</param>
/// <param name="Reason">Why it was not taken in; null otherwise.</param>
/// <param name="ClaimCount">How many claims were found.</param>
/// <param name="At">When this state was reached.</param>
public sealed record IngestionRecord(
    CaseId? CaseId,
    string Path,
    string? ETag,
    IngestionState State,
    DocumentId? DocumentId,
    string? Reason,
    int ClaimCount,
    DateTimeOffset At);
