using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Words that attribute: a source and a verb of saying.</summary>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Kind">How source and verb stand.</param>
/// <param name="Verb">Where the verb stands.</param>
/// <param name="Entry">What the lexicon says about the verb.</param>
/// <param name="Subject">The words that name the source.</param>
internal sealed record Frame(Sentence Sentence, FrameKind Kind, TokenRange Verb, SpeechVerb Entry, TokenRange Subject)
{
    /// <summary>Who it is, once known.</summary>
    public SourceReading? Reading { get; set; }

    public int First => Math.Min(Verb.First, Subject.First);

    public int End => Math.Max(Verb.End, Subject.End);
}
