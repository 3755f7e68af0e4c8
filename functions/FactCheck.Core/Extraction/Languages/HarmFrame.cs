using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>A verb before the count and a word after it that make a harm together: "claimed 12 lives", "took 12 hostage".</summary>
internal sealed record HarmFrame : LexiconEntry
{
    public required Harm Harm { get; init; }

    /// <summary>Words that follow the count.</summary>
    public required ImmutableArray<string> Closers { get; init; }

    public ImmutableArray<ushort> CloserWords { get; private init; } = [];

    public HarmFrame Fixed(Vocabulary vocabulary) => this with { CloserWords = [.. Closers.Select(word => vocabulary.Add(word))] };
}
