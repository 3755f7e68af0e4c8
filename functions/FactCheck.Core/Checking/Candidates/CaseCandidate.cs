using System.Collections.Immutable;
using FactCheck.Core.Cases;

namespace FactCheck.Core.Checking.Candidates;

/// <summary>A case that a statement may be about.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Score">How well it fits, 0 to 10; see <see cref="CaseScore"/>.</param>
/// <param name="Reasons">What speaks for it and against it, a few words each.</param>
public sealed record CaseCandidate(CaseId CaseId, string Title, int Score, ImmutableArray<string> Reasons);
