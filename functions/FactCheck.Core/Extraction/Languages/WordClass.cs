namespace FactCheck.Core.Extraction.Languages;

/// <summary>What a single word may be in a sentence. A word may be several things.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Be = 1 << 0,
    Have = 1 << 1,
    Modal = 1 << 2,
    Preposition = 1 << 3,
    Conjunction = 1 << 4,
    Determiner = 1 << 5,
    Pronoun = 1 << 6,
    Relative = 1 << 7,
    Negation = 1 << 8,
    Adverb = 1 << 9,
    Link = 1 << 10,
    Verb = 1 << 11,
    Month = 1 << 12,
    Weekday = 1 << 13,
    Title = 1 << 14,
    Abbreviation = 1 << 15,
    SentenceOpener = 1 << 16,
    Contrast = 1 << 17,
    Of = 1 << 18,
    And = 1 << 19,
    To = 1 << 20,
    Quantifier = 1 << 21,
    Change = 1 << 22,
    Adjective = 1 << 23,
    TimeWord = 1 << 24,
    Possessive = 1 << 25,
    By = 1 << 26,
    Conditional = 1 << 27,
    Person = 1 << 28,
}
