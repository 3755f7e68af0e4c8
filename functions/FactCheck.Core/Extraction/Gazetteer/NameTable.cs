using System.Numerics;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>
/// Open-addressed hash table from name keys to values. A key is a 64-bit hash taken for the name itself: among
/// some 200,000 names and their beginnings two collide once in some 900 million builds.
/// </summary>
internal sealed class NameTable
{
    private readonly ulong[] _keys;
    private readonly int[] _values;
    private readonly int _mask;
    private int _count;

    public NameTable(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity + (capacity / 3)));
        _keys = new ulong[size];
        _values = new int[size];
        _mask = size - 1;
    }

    /// <summary>The value of a key; 0 when the key is unknown.</summary>
    public int Get(ulong key)
    {
        for (var slot = Slot(key); ; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
            {
                return _values[slot];
            }

            if (_keys[slot] == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>The value of a key, to be set; added when the key is unknown.</summary>
    public ref int GetOrAdd(ulong key)
    {
        var slot = Slot(key);
        while (_keys[slot] != key)
        {
            if (_keys[slot] == 0)
            {
                if (++_count > _mask)
                {
                    throw new InvalidOperationException("The name table is full.");
                }

                _keys[slot] = key;
                break;
            }

            slot = (slot + 1) & _mask;
        }

        return ref _values[slot];
    }

    private int Slot(ulong key) => (int)((key ^ (key >> 29)) & (uint)_mask);
}
