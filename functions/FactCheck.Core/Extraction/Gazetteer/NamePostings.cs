namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>Which places bear a name: a hash trie over the words of names, with a linked list of places at each.</summary>
internal sealed class NamePostings(int capacity)
{
    private const int ContinuesBit = 1;

    private readonly NameTable _table = new(capacity + (capacity / 4));
    private readonly int[] _places = new int[capacity];
    private readonly int[] _next = new int[capacity];
    private readonly NameFlags[] _flags = new NameFlags[capacity];
    private int _count;

    /// <summary>Adds a place under a name.</summary>
    public void Add(ReadOnlySpan<char> name, int place, NameFlags flags)
    {
        var cursor = new NameCursor(name, 0);
        if (!cursor.Read())
        {
            throw new InvalidDataException("The gazetteer holds a name without letters.");
        }

        var key = cursor.Key;
        while (cursor.Read())
        {
            _table.GetOrAdd(key) |= ContinuesBit;
            key = cursor.Key;
        }

        ref var value = ref _table.GetOrAdd(key);
        _places[_count] = place;
        _flags[_count] = flags;
        _next[_count] = (value >> 1) - 1;
        value = (++_count << 1) | (value & ContinuesBit);
    }

    /// <summary>Looks up what was read so far: the head of its list (-1 for none), and whether longer names begin so.</summary>
    public int Head(ulong key, out bool continues)
    {
        var value = _table.Get(key);
        continues = (value & ContinuesBit) != 0;
        return (value >> 1) - 1;
    }

    /// <summary>The head of the list of a whole name; -1 when no place bears it.</summary>
    public int Head(ReadOnlySpan<char> name)
    {
        var cursor = new NameCursor(name, 0);
        var read = cursor.Read();
        while (read && cursor.Read())
        {
        }

        return read && cursor.End == name.Length ? Head(cursor.Key, out _) : -1;
    }

    public int Place(int posting) => _places[posting];

    public NameFlags Flags(int posting) => _flags[posting];

    public int Next(int posting) => _next[posting];
}
