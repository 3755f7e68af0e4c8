using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Statistics.Revisions;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>How one source of one side revised its count of one event.</summary>
/// <param name="CaseId">The event.</param>
/// <param name="Scope">What is counted: the event's pair, else its widest scope of the harm.</param>
/// <param name="Side">The side.</param>
/// <param name="Source">The source, by the widest group that it belongs to.</param>
/// <param name="Revisions">Its revisions.</param>
public sealed record SourceRevisions(CaseId CaseId, Scope Scope, Side Side, string Source, ReportedStatistic<RevisionSummary> Revisions);
