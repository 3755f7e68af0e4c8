namespace FactCheck.Core.Extraction.Languages;

/// <summary>A noun for what is counted or measured and is not people: years, dollars, vehicles, attacks.</summary>
internal sealed record ThingNoun : LexiconEntry
{
    /// <summary>Whether, with a harm after "of", it counts people all the same: "cases of disappearance".</summary>
    public bool Instances { get; init; }
}
