using OxyPlot;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>Breaks and shortens text by its width in the charts' font.</summary>
internal sealed class TextMeasure
{
    public const string Font = "Arial";
    private const double BoldWeight = 700;
    private const double NormalWeight = 400;

    /// <summary>The measurer counts in points, of which three make four pixels; fonts that stand in for Arial are a little wider.</summary>
    private const double PixelsPerPoint = 4d / 3 * 1.02;

    /// <summary>What measures, as the exporter wants it.</summary>
    public IRenderContext Context { get; } = new PdfRenderContext(1, 1, OxyColors.Undefined);

    public static double Weight(bool bold) => bold ? BoldWeight : NormalWeight;

    public double Width(string text, double size, bool bold = false) =>
        Context.MeasureText(text, Font, size, Weight(bold)).Width * PixelsPerPoint;

    /// <summary>The text in lines that are no wider than given, broken between words where it can be.</summary>
    public IReadOnlyList<string> Wrap(string text, double width, double size, bool bold = false)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, size, bold)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size, bold) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>The text in at most so many lines; what is cut off is marked by an ellipsis.</summary>
    public IReadOnlyList<string> Wrap(string text, double width, double size, int most, bool bold = false)
    {
        var lines = Wrap(text, width, size, bold);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Shorten(string.Join(' ', lines.Skip(most - 1)), width, size, bold)];
    }

    /// <summary>The text, cut with an ellipsis where it is wider than given.</summary>
    public string Shorten(string text, double width, double size, bool bold = false)
    {
        if (Width(text, size, bold) <= width)
        {
            return text;
        }

        var (fits, tooLong) = (0, text.Length);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            (fits, tooLong) = Width(text[..middle] + "…", size, bold) <= width ? (middle, tooLong) : (fits, middle);
        }

        return text[..SafeCut(text, fits)].TrimEnd() + "…";
    }

    private IEnumerable<string> Pieces(string word, double width, double size, bool bold)
    {
        while (Width(word, size, bold) > width && word.Length > 1)
        {
            var cut = word.Length - 1;
            while (cut > 1 && Width(word[..cut], size, bold) > width)
            {
                cut--;
            }

            cut = Math.Max(1, SafeCut(word, cut));
            yield return word[..cut];
            word = word[cut..];
        }

        yield return word;
    }

    /// <summary>A place to cut that does not part a surrogate pair.</summary>
    private static int SafeCut(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
