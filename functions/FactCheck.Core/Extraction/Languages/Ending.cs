namespace FactCheck.Core.Extraction.Languages;

/// <summary>What the last letters of a word tell of it.</summary>
internal enum Ending
{
    /// <summary>A past form or participle: "-ed".</summary>
    Past,

    /// <summary>An adverb: "-ly".</summary>
    Adverb,

    /// <summary>A gerund or present participle: "-ing".</summary>
    Gerund,

    /// <summary>A plural: "-s".</summary>
    Plural,
}
