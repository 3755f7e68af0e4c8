using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Victims;

/// <summary>What a number counts: the noun phrase that follows it.</summary>
/// <param name="Tokens">The phrase, number excluded; empty when nothing follows ("12 were killed").</param>
/// <param name="Classes">The classes that its words put people in.</param>
/// <param name="Kind">What its head is.</param>
/// <param name="Counted">The harm that the phrase itself names, as "12 deaths" and "12 wounded soldiers" do; null otherwise.</param>
/// <param name="CountedAt">Where that harm stands.</param>
/// <param name="OfWhole">Whether the number is of a larger group: "two of them", "112 of the schoolgirls".</param>
internal sealed record CountedPhrase(TokenRange Tokens, VictimClassSet Classes, CountedKind Kind, HarmCue? Counted, TokenRange CountedAt, bool OfWhole)
{
    /// <summary>Whether a harm said elsewhere of the people goes before the one in the phrase ("12 refugees were killed").</summary>
    public bool IsWeak { get; init; }
}
