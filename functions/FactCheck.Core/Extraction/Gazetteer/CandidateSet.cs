using System.Collections.Immutable;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>The places of one name, and how much the text must say before the name is taken for a place.</summary>
/// <param name="Candidates">The places, the likeliest first.</param>
/// <param name="Strength">The strength of the strongest.</param>
/// <param name="IsCommon">Whether the name is made of common words, whichever place it means.</param>
/// <param name="IsAcronym">Whether the name is an acronym of one of them, in capitals.</param>
internal sealed record CandidateSet(
    ImmutableArray<PlaceCandidate> Candidates,
    NameStrength Strength,
    bool IsCommon,
    bool IsAcronym);
