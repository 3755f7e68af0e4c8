using System.Xml.Linq;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>Makes the ids of a picture its own.</summary>
internal static class SvgIds
{
    public static void Prefix(XElement element, string prefix)
    {
        foreach (var attribute in element.Attributes().ToList())
        {
            if (attribute.Name.LocalName is "id")
            {
                attribute.Value = $"{prefix}-{attribute.Value}";
            }
            else if (attribute.Value.StartsWith("url(#", StringComparison.Ordinal))
            {
                attribute.Value = $"url(#{prefix}-{attribute.Value[5..]}";
            }
        }
    }
}
