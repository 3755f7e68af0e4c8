using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>
/// All phrases of a language in one trie over word numbers. Matching costs at most the longest phrase for each token, and
/// gives one number that stands for all phrases found, so that a text need not hold them.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<long, int> _next = [];
    private readonly List<Node> _nodes = [new(0, 0)];
    private int[] _roots = [];
    private bool[] _continues = [];
    private Phrase[][] _found = [];

    public void Add(ReadOnlySpan<ushort> words, LexiconEntry entry)
    {
        var node = 0;
        foreach (var word in words)
        {
            var key = Key(node, word);
            if (!_next.TryGetValue(key, out var child))
            {
                child = _nodes.Count;
                _nodes.Add(new Node(node, _nodes[node].Depth + 1));
                _next.Add(key, child);
            }

            node = child;
        }

        _nodes[node].Entries.Add(entry);
    }

    /// <summary>Fixes the table: afterwards it is only read.</summary>
    /// <exception cref="LexiconException">There are more beginnings of phrases than 16 bits number.</exception>
    public void Freeze(int vocabulary)
    {
        if (_nodes.Count > ushort.MaxValue)
        {
            throw new LexiconException($"A language has at most {ushort.MaxValue} beginnings of phrases.");
        }

        _roots = new int[vocabulary + 1];
        _continues = new bool[_nodes.Count];
        foreach (var (key, child) in _next)
        {
            _continues[key >> 32] = true;
            if (key >> 32 == 0)
            {
                _roots[(int)key] = child;
            }
        }

        _found = new Phrase[_nodes.Count][];
        _found[0] = [];
        for (var i = 1; i < _nodes.Count; i++)
        {
            var (depth, shorter) = (_nodes[i].Depth, _found[_nodes[i].Parent]);
            _found[i] = _nodes[i].Entries.Count == 0 ? shorter : [.. _nodes[i].Entries.Select(entry => new Phrase(depth, entry, entry.IsName)).Reverse(), .. shorter];
        }
    }

    /// <summary>The number of the phrases that begin at a token and end within the tokens; 0 for none.</summary>
    public ushort Match(ReadOnlySpan<Token> tokens, int start)
    {
        var node = _roots[tokens[start].Word];
        for (var end = start + 1; _continues[node] && node != 0 && end < tokens.Length && tokens[end].Word != 0; end++)
        {
            if (!_next.TryGetValue(Key(node, tokens[end].Word), out var child))
            {
                break;
            }

            node = child;
        }

        return (ushort)node;
    }

    /// <summary>The phrases of a number, the longest first.</summary>
    public ReadOnlySpan<Phrase> Of(ushort number) => _found[number];

    private static long Key(int node, ushort word) => ((long)node << 32) | word;

    private sealed record Node(int Parent, int Depth)
    {
        public List<LexiconEntry> Entries { get; } = [];
    }
}
