using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Numbers;
using FactCheck.Core.Extraction.Text;
using FactCheck.Core.Extraction.Victims;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>A number of a sentence, what it counts, and, once known, the harm and the count that it is a part of.</summary>
internal sealed class Count(Sentence sentence, QuantityMention mention, CountedPhrase phrase)
{
    public Sentence Sentence { get; } = sentence;

    public QuantityMention Mention { get; } = mention;

    public CountedPhrase Phrase { get; } = phrase;

    public HarmLink? Link { get; set; }

    /// <summary>Set when the people counted did the harm, or the number is a rate or a supposition: nothing else may claim it.</summary>
    public string? Refused { get; set; }

    /// <summary>Whether the text says later that the figure was taken back.</summary>
    public bool Retracted { get; set; }

    public Count? Whole { get; set; }

    /// <summary>The id of its claim, once made.</summary>
    public ClaimId? Id { get; set; }

    /// <summary>The first token after number and noun.</summary>
    public int End => Math.Max(Mention.Tokens.End, Phrase.Tokens.End);

    public bool IsOpen => Link is null && Refused is null;
}
