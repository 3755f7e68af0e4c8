using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using FactCheck.Api.Results;
using OxyPlot;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>
/// A chart as SVG: named and described for screen readers, coloured by classes so that it follows a dark screen, without
/// script, and the same bytes for the same chart.
/// </summary>
internal sealed class SvgPicture
{
    public const string MediaType = "image/svg+xml";

    /// <summary>What a browser may do with the picture: nothing but draw it.</summary>
    public const string ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement _root;

    private SvgPicture(XElement root) => _root = root;

    /// <summary>Draws a chart.</summary>
    /// <param name="model">The chart, its words drawn with it.</param>
    /// <param name="height">How high it is.</param>
    /// <param name="words">Its name and description.</param>
    /// <param name="id">Goes before its ids, so that several pictures may stand in one page.</param>
    public static SvgPicture Of(PlotModel model, double height, ChartWords words, string id)
    {
        var exporter = new SvgExporter
        {
            Width = ChartFrame.Width,
            Height = height,
            IsDocument = false,
            UseVerticalTextAlignmentWorkaround = true,
            TextMeasurer = new TextMeasure().Context,
        };
        var drawn = XElement.Parse(exporter.ExportToString(model));
        foreach (var element in drawn.Descendants())
        {
            SvgStyles.ToAttributes(element);
            SvgIds.Prefix(element, id);
        }

        var (width, tall) = (Text(ChartFrame.Width), Text(height));
        return new(new XElement(
            Svg + "svg",
            new XAttribute("class", "chart"),
            new XAttribute("viewBox", $"0 0 {width} {tall}"),
            new XAttribute("width", width),
            new XAttribute("height", tall),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
            new XAttribute("font-family", "Arial, Helvetica, 'Liberation Sans', sans-serif"),
            new XElement(Svg + "title", new XAttribute("id", $"{id}-title"), MarkupText.Clean(words.Title)),
            new XElement(Svg + "desc", new XAttribute("id", $"{id}-desc"), MarkupText.Clean(words.Description)),
            drawn.Elements().Select(child => InNamespace(child))));
    }

    /// <summary>The picture to stand in a page that has <see cref="Palette.DarkStyle"/> in its own style sheet.</summary>
    public XElement ForPage() => new(_root);

    /// <summary>The picture as a file.</summary>
    public byte[] ToBytes()
    {
        var root = new XElement(_root);
        root.Element(Svg + "desc")!.AddAfterSelf(new XElement(Svg + "style", Palette.DarkStyle));
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            root.Save(writer);
        }

        return bytes.ToArray();
    }

    private static XElement InNamespace(XElement element) => new(
        Svg + element.Name.LocalName,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration),
        element.Nodes().Select(node => node is XElement child ? InNamespace(child) : node));

    private static string Text(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
