using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>All phrases of a language in one trie over word numbers. Matching costs at most the longest phrase for each token.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<long, int> _next = [];
    private readonly List<List<LexiconEntry>?> _entries = [null];
    private int[] _roots = [];

    public void Add(ReadOnlySpan<int> words, LexiconEntry entry)
    {
        var node = 0;
        foreach (var word in words)
        {
            var key = Key(node, word);
            if (!_next.TryGetValue(key, out var child))
            {
                child = _entries.Count;
                _entries.Add(null);
                _next.Add(key, child);
            }

            node = child;
        }

        (_entries[node] ??= []).Add(entry);
    }

    /// <summary>Fixes the table: afterwards it is only read.</summary>
    public void Freeze(int vocabulary)
    {
        _roots = new int[vocabulary + 1];
        foreach (var (key, child) in _next)
        {
            if (key >> 32 == 0)
            {
                _roots[(int)key] = child;
            }
        }
    }

    /// <summary>Adds the phrases that begin at a token and end before a limit, the longest first.</summary>
    public void Match(Token[] tokens, int start, int limit, List<Mark> marks)
    {
        var node = _roots[tokens[start].Word];
        if (node == 0)
        {
            return;
        }

        var before = marks.Count;
        for (var end = start + 1; ; end++)
        {
            if (_entries[node] is { } found)
            {
                foreach (var entry in found)
                {
                    if (!entry.IsName || tokens[end - 1].Has(TokenFlags.Capital) || (end - start > 1 && tokens[start].Has(TokenFlags.Capital)))
                    {
                        marks.Add(new Mark(new TokenRange(start, end), entry));
                    }
                }
            }

            if (end == limit || tokens[end].Word == 0 || !_next.TryGetValue(Key(node, tokens[end].Word), out node))
            {
                break;
            }
        }

        if (marks.Count - before > 1)
        {
            marks.Reverse(before, marks.Count - before);
        }
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
