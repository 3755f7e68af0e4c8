namespace FactCheck.Core.Extraction.Languages;

/// <summary>What a single word may be in a sentence. A word may be several things.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0L,
    Be = 1L << 0,
    Have = 1L << 1,
    Modal = 1L << 2,
    Preposition = 1L << 3,
    Conjunction = 1L << 4,
    Determiner = 1L << 5,
    Pronoun = 1L << 6,
    Relative = 1L << 7,
    Negation = 1L << 8,
    Adverb = 1L << 9,
    Link = 1L << 10,
    Verb = 1L << 11,
    Month = 1L << 12,
    Weekday = 1L << 13,
    Title = 1L << 14,
    Abbreviation = 1L << 15,
    SentenceOpener = 1L << 16,
    Contrast = 1L << 17,
    Of = 1L << 18,
    And = 1L << 19,
    To = 1L << 20,
    Quantifier = 1L << 21,
    Change = 1L << 22,
    Adjective = 1L << 23,
    TimeWord = 1L << 24,
    Possessive = 1L << 25,
    By = 1L << 26,
    Conditional = 1L << 27,

    /// <summary>"a", "the", "another": nothing but an article.</summary>
    Article = 1L << 28,

    /// <summary>"the", "those": says that the people are known already.</summary>
    Definite = 1L << 29,

    /// <summary>"these", "those".</summary>
    Demonstrative = 1L << 30,

    /// <summary>"that", "which", "after": a clause begins.</summary>
    Subordinate = 1L << 31,

    /// <summary>A source named after "according to" ends before it.</summary>
    EndsSource = 1L << 32,

    /// <summary>"into", "about": what a source's work is about follows.</summary>
    Aside = 1L << 33,

    /// <summary>"he", "she".</summary>
    OnePerson = 1L << 34,

    /// <summary>"it", "they", "we".</summary>
    Body = 1L << 35,

    /// <summary>"with".</summary>
    With = 1L << 36,

    /// <summary>"from".</summary>
    From = 1L << 37,

    /// <summary>"than".</summary>
    Than = 1L << 38,

    /// <summary>"in", "at", "near".</summary>
    PlacePreposition = 1L << 39,

    /// <summary>"both", "each" before a verb.</summary>
    Distributive = 1L << 40,

    /// <summary>"st", "nd", "rd", "th".</summary>
    OrdinalSuffix = 1L << 41,

    /// <summary>"under", "aged": an age follows people.</summary>
    Age = 1L << 42,

    /// <summary>"River", "Square": ends the name of a site.</summary>
    SiteNoun = 1L << 43,

    /// <summary>"on".</summary>
    On = 1L << 44,

    /// <summary>"al", "de": inside a name.</summary>
    NameParticle = 1L << 45,

    /// <summary>"may", "likely": says that something may be so.</summary>
    Tentative = 1L << 46,

    /// <summary>Makes what follows passive: "been", "feared", "left".</summary>
    Passive = 1L << 47,

    /// <summary>Passes a predicate on only after a form of "be" or "have": "said", "known".</summary>
    OnlyVerbal = 1L << 48,

    /// <summary>"appears", "seems".</summary>
    Seems = 1L << 49,

    /// <summary>"to", "through": between two dates.</summary>
    TimeJoint = 1L << 50,

    /// <summary>"of", "among": before the whole that counts are a part of.</summary>
    Among = 1L << 51,

    /// <summary>"a" before "hundred" and the like.</summary>
    IndefiniteArticle = 1L << 52,

    /// <summary>"well" of "as well as", "plus".</summary>
    ListJoint = 1L << 53,

    /// <summary>Looks like an adverb and is a noun: "family".</summary>
    NoAdverb = 1L << 54,

    /// <summary>A verb after "figures" and the like that makes them a source.</summary>
    FollowsFigures = 1L << 55,

    /// <summary>"both".</summary>
    CountsBoth = 1L << 56,

    /// <summary>"report", "state": a verb only after a plural, a noun elsewhere.</summary>
    NounToo = 1L << 57,

    /// <summary>"police", "people": plural without an ending.</summary>
    Plural = 1L << 58,

    /// <summary>"s" right behind a year: "the 1930s".</summary>
    DecadeSuffix = 1L << 59,

    /// <summary>"national", "provincial", "disaster": the level or the task of a public body.</summary>
    PublicField = 1L << 60,

    /// <summary>"bureau", "office": a public body when its level or task stands beside it.</summary>
    PublicBody = 1L << 61,
}
