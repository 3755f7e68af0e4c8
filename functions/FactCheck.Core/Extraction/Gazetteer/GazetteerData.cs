using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>The columns of the resource, and the table of its names. Places are numbered countries first, then regions, then cities GeoNames lacks, then cities.</summary>
internal sealed class GazetteerData
{
    private readonly byte[] _body;
    private readonly int[] _nameStarts;
    private readonly byte[] _primaryLengths;

    private GazetteerData(byte[] body)
    {
        _body = body;
        var reader = new BodyReader(body);
        CountryCount = reader.Unsigned();
        RegionCount = reader.Unsigned();
        WideCount = CountryCount + RegionCount + reader.Unsigned();
        Count = WideCount + reader.Unsigned();
        var capitals = new int[reader.Unsigned()];
        WideIds = ReadIds(ref reader, WideCount);
        CityIds = ReadAscending(ref reader, new int[Count - WideCount]);
        Parents = ReadParents(ref reader);
        Capitals = [.. ReadAscending(ref reader, capitals)];
        Populations = ReadColumn(ref reader, Count);
        _nameStarts = new int[Count];
        _primaryLengths = new byte[Count];
        ReadNames(ref reader);
    }

    public int CountryCount { get; }

    public int RegionCount { get; }

    /// <summary>How many places come before those that have a GeoNames number for id.</summary>
    public int WideCount { get; }

    public int Count { get; }

    /// <summary>Ids of countries, regions and cities GeoNames lacks, in the order of places.</summary>
    public string[] WideIds { get; }

    /// <summary>GeoNames numbers of cities, ascending.</summary>
    public int[] CityIds { get; }

    /// <summary>The position of each place's parent; -1 for a country.</summary>
    public int[] Parents { get; }

    public HashSet<int> Capitals { get; }

    public int[] Populations { get; }

    public NamePostings Names { get; private set; } = new(0);

    public static GazetteerData Load(Stream stream)
    {
        Span<byte> head = stackalloc byte[GazetteerFormat.Magic.Length + sizeof(int)];
        stream.ReadExactly(head);
        if (!head.StartsWith(GazetteerFormat.Magic))
        {
            throw new InvalidDataException("Not a gazetteer, or one of another version: its first bytes are wrong.");
        }

        var body = new byte[BinaryPrimitives.ReadInt32LittleEndian(head[GazetteerFormat.Magic.Length..])];
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        brotli.ReadExactly(body);
        return new GazetteerData(body);
    }

    public string NameOf(int place) =>
        Encoding.UTF8.GetString(_body, _nameStarts[place], _primaryLengths[place]);

    private static string[] ReadIds(ref BodyReader reader, int count)
    {
        var ids = new string[count];
        for (var i = 0; i < count; i++)
        {
            ids[i] = reader.Ascii();
        }

        return ids;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadAscending(ref BodyReader reader, int[] values)
    {
        var last = 0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = last += reader.Unsigned();
        }

        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadColumn(ref BodyReader reader, int count)
    {
        var values = new int[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = reader.Unsigned();
        }

        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] ReadParents(ref BodyReader reader)
    {
        var parents = new int[Count];
        parents.AsSpan(0, CountryCount).Fill(-1);
        var last = 0;
        for (var i = CountryCount; i < parents.Length; i++)
        {
            parents[i] = last += reader.Signed();
        }

        return parents;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadNames(ref BodyReader reader)
    {
        var counts = ReadColumn(ref reader, Count);
        var total = counts.Sum();
        var flags = reader.Skip(total);
        var lengths = reader.Skip(total);
        Names = new NamePostings(total);
        Span<char> name = stackalloc char[byte.MaxValue];
        var index = 0;
        for (var place = 0; place < counts.Length; place++)
        {
            _nameStarts[place] = reader.Position;
            _primaryLengths[place] = lengths[index];
            for (var end = index + counts[place]; index < end; index++)
            {
                var length = Encoding.UTF8.GetChars(reader.Skip(lengths[index]), name);
                Names.Add(name[..length], place, (NameFlags)flags[index]);
            }
        }
    }
}
