using System.Text;
using System.Xml.Linq;
using FactCheck.Api.Charts.Drawing;

namespace FactCheck.Api.Tests.Charts;

/// <summary>A picture as a reader finds it.</summary>
internal sealed class DrawnPicture(string svg)
{
    public DrawnPicture(SvgPicture picture)
        : this(Encoding.UTF8.GetString(picture.ToBytes()))
    {
    }

    public XElement Root { get; } = XElement.Parse(svg);

    public IReadOnlyList<string> Texts => [.. Elements("text").Select(text => text.Value)];

    public string Description => Elements("desc").Single().Value;

    public IEnumerable<XElement> Elements(string name) => Root.Descendants().Where(element => element.Name.LocalName == name);
}
