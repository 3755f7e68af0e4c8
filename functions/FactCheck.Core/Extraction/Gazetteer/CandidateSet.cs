using System.Collections.Immutable;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>The places of one name, and how much the text must say before the name is taken for a place.</summary>
internal sealed record CandidateSet(ImmutableArray<PlaceCandidate> Candidates, NameStrength Strength, bool IsCommon);
