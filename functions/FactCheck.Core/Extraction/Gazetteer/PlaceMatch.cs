using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>A place name found in a text.</summary>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="Length">UTF-16 length; a possessive ending is not part of it.</param>
/// <param name="Candidates">The places it may mean, the likeliest first; never empty.</param>
/// <param name="KindHint">The kind a word beside it names ("Homs province", "the town of Idlib"); else null.</param>
/// <param name="Qualifier">The wider place named after a comma ("Homs, Syria"), when a candidate lies in it; else null.</param>
public sealed record PlaceMatch(
    int Start,
    int Length,
    ImmutableArray<PlaceCandidate> Candidates,
    PlaceKind? KindHint,
    GazetteerPlace? Qualifier)
{
    /// <summary>UTF-16 offset after its last character.</summary>
    public int End => Start + Length;
}
