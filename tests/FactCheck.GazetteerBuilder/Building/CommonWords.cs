namespace FactCheck.GazetteerBuilder.Building;

/// <summary>English words a name may be mistaken for, in small letters.</summary>
internal sealed class CommonWords(IEnumerable<string> words)
{
    private readonly HashSet<string> _words = new(words, StringComparer.Ordinal);

    /// <summary>The entries of a word list that are not proper names, abbreviations or possessives.</summary>
    public static CommonWords Read(string path) => new(File.ReadLines(path).Where(w => w.Length > 0 && w.All(char.IsAsciiLetterLower)));

    /// <summary>Whether every word of a folded name is one.</summary>
    public bool AreAll(string key) => key.Split(' ').All(_words.Contains);
}
