using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Core.Tests.Extraction.Gazetteer;

internal static class EmbeddedGazetteer
{
    public static byte[] Bytes()
    {
        using var stream = typeof(PlaceGazetteer).Assembly.GetManifestResourceStream(GazetteerFormat.ResourceName)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
