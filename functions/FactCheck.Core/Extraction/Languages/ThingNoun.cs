namespace FactCheck.Core.Extraction.Languages;

/// <summary>A noun for what is counted or measured and is not people: years, dollars, vehicles, attacks.</summary>
internal sealed record ThingNoun : LexiconEntry;
