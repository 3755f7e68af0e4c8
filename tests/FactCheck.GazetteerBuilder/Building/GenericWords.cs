namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Words that say what kind of division a name belongs to and are not part of the name proper.</summary>
internal sealed class GenericWords(IEnumerable<string> words)
{
    private readonly HashSet<string> _words = new(words, StringComparer.Ordinal);

    /// <summary>The key without its generic words; the key itself when nothing else is in it.</summary>
    public string Strip(string key)
    {
        var kept = key.Split(' ').Where(w => !_words.Contains(w)).ToList();
        return kept.Count == 0 ? key : string.Join(' ', kept);
    }

    /// <summary>The name without generic words at its ends; null when none is there or nothing would remain.</summary>
    public string? Trim(string name)
    {
        var parts = name.Split(' ');
        var first = 0;
        var last = parts.Length;
        while (first < last && IsGeneric(parts[first]))
        {
            first++;
        }

        while (last > first && IsGeneric(parts[last - 1]))
        {
            last--;
        }

        return first == last || last - first == parts.Length ? null : string.Join(' ', parts[first..last]);
    }

    private bool IsGeneric(string word) => NameKey.Of(word) is { } key && _words.Contains(key);
}
