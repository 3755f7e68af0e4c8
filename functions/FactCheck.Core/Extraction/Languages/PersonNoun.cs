using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>A noun or adjective for people who may be counted.</summary>
internal sealed record PersonNoun : LexiconEntry
{
    /// <summary>The classes that the word puts them in; none for people at large.</summary>
    public ImmutableArray<VictimClass> Classes { get; init => (field, ClassSet) = (value, VictimClassSet.Of(value)); } = [];

    /// <summary>The same as a set.</summary>
    [JsonIgnore]
    public VictimClassSet ClassSet { get; private set; }

    /// <summary>Whether it stands before another noun and does not end the phrase ("police", "foreign").</summary>
    public bool Modifier { get; init; }
}
