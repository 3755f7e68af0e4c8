namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>A record with its name and place spelled for comparison.</summary>
internal sealed class PreparedRecord(NamedRecord record, int list)
{
    private const int KeyLetters = 3;

    public NamedRecord Record { get; } = record;

    public int List { get; } = list;

    public string[] Words { get; } = Transliteration.Words(record.Name);

    public string[] Place { get; } = Transliteration.Words(record.Place ?? string.Empty);

    /// <summary>
    /// First consonants of each word. Only records that share a key are compared: one misspelled word does not part two
    /// records, since the other words still meet.
    /// </summary>
    public IEnumerable<string> Keys => Words.Where(word => word.Length > 1).Select(KeyOf).Distinct(StringComparer.Ordinal);

    private static string KeyOf(string word)
    {
        var consonants = string.Concat(word.Where(letter => letter is not ('a' or 'e' or 'i' or 'o' or 'u')).Take(KeyLetters));
        return consonants.Length > 0 ? consonants : word;
    }
}
