using System.Collections.Frozen;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>All that the stages know of one language. Immutable; safe to share.</summary>
internal sealed class LanguagePack
{
    /// <summary>No phrase of a lexicon has more words.</summary>
    public const int LongestPhrase = 8;

    private static readonly Lazy<LanguagePack> LazyEnglish = new(() => LanguageLoader.Load("en", LanguageLoader.Embedded));

    public LanguagePack(Vocabulary vocabulary, PhraseTable phrases, WordClass[] classes, EndingTable endings, FrozenDictionary<ushort, ushort> acronyms)
    {
        Vocabulary = vocabulary;
        Phrases = phrases;
        Classes = classes;
        Endings = endings;
        Acronyms = acronyms;
    }

    public static LanguagePack English => LazyEnglish.Value;

    public Vocabulary Vocabulary { get; }

    public PhraseTable Phrases { get; }

    /// <summary>The classes of each word of the vocabulary, by its number.</summary>
    public WordClass[] Classes { get; }

    /// <summary>What the endings of words tell.</summary>
    public EndingTable Endings { get; }

    /// <summary>The numbers that words have when they stand in capitals throughout and mean something else then.</summary>
    public FrozenDictionary<ushort, ushort> Acronyms { get; }

    public bool Is(int word, WordClass wanted) => (Classes[word] & wanted) != WordClass.None;
}
