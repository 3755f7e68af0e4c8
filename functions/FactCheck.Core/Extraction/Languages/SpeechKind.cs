namespace FactCheck.Core.Extraction.Languages;

internal enum SpeechKind
{
    /// <summary>The source is the subject: "X said".</summary>
    Says,

    /// <summary>The source follows: "according to X".</summary>
    According,

    /// <summary>The source follows, and the subject relays it: "citing X".</summary>
    Citing,

    /// <summary>The source comes before without a verb: "X's figures".</summary>
    Figures,

    /// <summary>"officially": a whole source in one word.</summary>
    Adverb,
}
