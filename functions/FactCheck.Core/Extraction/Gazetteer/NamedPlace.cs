namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>A place under one of its names.</summary>
internal readonly record struct NamedPlace(GazetteerPlace Place, NameFlags Flags, bool IsCapital);
