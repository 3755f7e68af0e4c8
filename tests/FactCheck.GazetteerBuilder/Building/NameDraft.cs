using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>A spelling of a place, its folded form, and what is known of it.</summary>
internal sealed record NameDraft(string Text, string Key, NameFlags Flags);
