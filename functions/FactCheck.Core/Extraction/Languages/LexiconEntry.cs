using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>One thing that a language's lexicon knows, under any of its phrases.</summary>
internal abstract record LexiconEntry
{
    /// <summary>Its name in traces.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is a name, which no word in small letters is.</summary>
    [JsonIgnore]
    public virtual bool IsName => false;

    /// <summary>The phrases, each a few words in lower case.</summary>
    [JsonPropertyName("phrases")]
    public required ImmutableArray<string> Phrases { get; init; }
}
