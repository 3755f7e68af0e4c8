using System.Collections.Immutable;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>A word for the people of a place found in a text ("Kazakh", "South Koreans").</summary>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="Length">UTF-16 length; a possessive ending is not part of it.</param>
/// <param name="PlaceIds">Ids of the places it may stand for, the likeliest first; never empty.</param>
public sealed record DemonymMatch(int Start, int Length, ImmutableArray<string> PlaceIds);
