using System.Globalization;
using System.Xml.Linq;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>Turns style attributes into presentation attributes, which no content policy forbids, with a class for each colour's role.</summary>
internal static class SvgStyles
{
    public static void ToAttributes(XElement element)
    {
        if (element.Attribute("style") is { } style)
        {
            style.Remove();
            foreach (var declaration in style.Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var colon = declaration.IndexOf(':', StringComparison.Ordinal);
                Set(element, declaration[..colon].Trim(), declaration[(colon + 1)..].Trim());
            }
        }

        foreach (var name in (string[])["fill", "stroke"])
        {
            if (element.Attribute(name) is { } color && Role(color.Value) is { } role)
            {
                var before = element.Attribute("class") is { } classes ? classes.Value + " " : string.Empty;
                element.SetAttributeValue("class", $"{before}{name[0]}-{role}");
            }
        }

        element.Attribute("font-family")?.Remove();
        if (element.Attribute("font-weight") is { Value: "400" } normal)
        {
            normal.Remove();
        }
    }

    private static void Set(XElement element, string name, string value) => element.SetAttributeValue(name, value);

    private static string? Role(string color) => Palette.RoleOf(color.StartsWith("rgb(", StringComparison.Ordinal) ? Hex(color) : color.ToLowerInvariant());

    private static string Hex(string rgb) =>
        "#" + string.Concat(rgb[4..^1].Split(',').Select(part => byte.Parse(part, NumberStyles.Integer, CultureInfo.InvariantCulture).ToString("x2", CultureInfo.InvariantCulture)));
}
