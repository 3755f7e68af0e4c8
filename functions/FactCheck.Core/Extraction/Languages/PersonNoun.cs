using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>A noun or adjective for people who may be counted.</summary>
internal sealed record PersonNoun : LexiconEntry
{
    /// <summary>The classes that the word puts them in; none for people at large.</summary>
    public ImmutableArray<VictimClass> Classes { get; init; } = [];

    /// <summary>Whether it stands before another noun and does not end the phrase ("police", "foreign").</summary>
    public bool Modifier { get; init; }
}
