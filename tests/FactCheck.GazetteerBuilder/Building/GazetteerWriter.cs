using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Writes places in the format that <see cref="GazetteerFormat"/> describes.</summary>
internal static class GazetteerWriter
{
    private const int BestQuality = 11;
    private const int LargestWindow = 24;

    public static byte[] Write(Atlas atlas)
    {
        var body = Body(atlas);
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        if (!BrotliEncoder.TryCompress(body, compressed, out var written, BestQuality, LargestWindow))
        {
            throw new InvalidOperationException("The body could not be compressed.");
        }

        var magic = GazetteerFormat.Magic;
        var resource = new byte[magic.Length + sizeof(int) + written];
        magic.CopyTo(resource);
        BinaryPrimitives.WriteInt32LittleEndian(resource.AsSpan(magic.Length), body.Length);
        compressed.AsSpan(0, written).CopyTo(resource.AsSpan(magic.Length + sizeof(int)));
        return resource;
    }

    private static byte[] Body(Atlas atlas)
    {
        var wide = atlas.Countries.OrderBy(p => p.Id, StringComparer.Ordinal)
            .Concat(atlas.Regions.OrderBy(p => p.Id, StringComparer.Ordinal))
            .Concat(atlas.Cities.Where(IsSupplement).OrderBy(p => p.Id, StringComparer.Ordinal))
            .ToList();
        var cities = atlas.Cities.Where(c => !IsSupplement(c)).OrderBy(Number).ToList();
        List<PlaceDraft> places = [.. wide, .. cities];
        var position = places.Select((place, index) => (place, index)).ToDictionary(p => p.place, p => p.index);

        using var body = new BodyWriter();
        body.Unsigned(atlas.Countries.Count);
        body.Unsigned(atlas.Regions.Count);
        body.Unsigned(atlas.Cities.Count - cities.Count);
        body.Unsigned(cities.Count);
        body.Unsigned(cities.Count(c => c.IsCapital));
        wide.ForEach(p => body.Ascii(p.Id));
        Differences(cities.Select(Number), body.Unsigned);
        Differences(places.Skip(atlas.Countries.Count).Select(p => position[p.Parent!]), body.Signed);
        Differences(cities.Where(c => c.IsCapital).Select(c => position[c]), body.Unsigned);
        places.ForEach(p => body.Unsigned(p.Population));
        places.ForEach(p => body.Unsigned(p.Names.Count));
        var names = places.SelectMany(p => p.Names).ToList();
        names.ForEach(n => body.Byte((byte)n.Flags));
        names.ForEach(n => body.Byte(Encoding.UTF8.GetByteCount(n.Text)));
        names.ForEach(n => body.Utf8(n.Text));
        return body.ToArray();
    }

    private static void Differences(IEnumerable<int> values, Action<int> write)
    {
        var last = 0;
        foreach (var value in values)
        {
            write(value - last);
            last = value;
        }
    }

    private static bool IsSupplement(PlaceDraft city) => city.Id.StartsWith(Supplement.IdPrefix, StringComparison.Ordinal);

    private static int Number(PlaceDraft city) => int.Parse(city.Id, CultureInfo.InvariantCulture);
}
