namespace FactCheck.Core.Extraction.Victims;

internal enum CountedKind
{
    /// <summary>Nothing follows the number.</summary>
    Bare,

    /// <summary>A noun for people.</summary>
    People,

    /// <summary>A noun that the lexicon does not know.</summary>
    Unknown,

    /// <summary>A noun for things.</summary>
    Things,
}
