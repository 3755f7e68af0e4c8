using System.Collections.Immutable;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>The words around a chart: its title above, its key and its notes below. It knows how high they are before it draws.</summary>
internal sealed class ChartFrame
{
    public const double Width = 960;
    public const double Edge = 20;
    public const double NoteSize = 11.5;
    private const double TitleSize = 18;
    private const double SubtitleSize = 13;
    private const double LegendSize = 12.5;
    private const double SwatchWidth = 44;
    private const double Spacing = 1.4;
    private const double Inner = Width - (2 * Edge);

    private readonly IReadOnlyList<string> _title;
    private readonly IReadOnlyList<string> _subtitle;
    private readonly IReadOnlyList<string> _notes;
    private readonly ImmutableArray<(double X, double Y, LegendEntry Entry, string Text)> _legend;
    private readonly double _legendHeight;

    public ChartFrame(ChartWords words, TextMeasure measure)
    {
        _title = measure.Wrap(words.Title, Inner, TitleSize, bold: true);
        _subtitle = measure.Wrap(words.Subtitle, Inner, SubtitleSize);
        _notes = [.. words.Notes.SelectMany(note => measure.Wrap(note, Inner, NoteSize))];
        (_legend, _legendHeight) = LayOut(words.Legend, measure);
    }

    /// <summary>The height above the plot.</summary>
    public double Top => Edge + (Spacing * ((_title.Count * TitleSize) + (_subtitle.Count * SubtitleSize))) + Edge;

    /// <summary>The height below the plot, its axis left out.</summary>
    public double Bottom => Edge + _legendHeight + (_notes.Count * NoteSize * Spacing) + Edge;

    public void Draw(Pen pen, double height)
    {
        var y = Lines(pen, _title, Edge, TitleSize, Palette.Ink, bold: true);
        Lines(pen, _subtitle, y, SubtitleSize, Palette.Muted, bold: false);
        var below = height - Bottom + Edge;
        foreach (var (x, top, entry, text) in _legend)
        {
            var middle = below + top + (LegendSize * Spacing / 2);
            Swatch(pen, x, middle, entry);
            pen.Text(x + SwatchWidth, middle, text, LegendSize, Palette.Ink);
        }

        Lines(pen, _notes, below + _legendHeight + (Edge / 4), NoteSize, Palette.Muted, bold: false);
    }

    private static double Lines(Pen pen, IReadOnlyList<string> lines, double y, double size, ChartColor color, bool bold)
    {
        foreach (var line in lines)
        {
            pen.Text(Edge, y + (size * Spacing / 2), line, size, color, bold);
            y += size * Spacing;
        }

        return y;
    }

    private static void Swatch(Pen pen, double x, double y, LegendEntry entry)
    {
        if (entry.Style is not { } style)
        {
            pen.Text(x + (SwatchWidth / 2) - 4, y, entry.Sign, LegendSize + 1, Palette.Ink, bold: true, OxyPlot.HorizontalAlignment.Center);
            return;
        }

        if (entry.Sign.Length > 0)
        {
            pen.Text(x + (SwatchWidth / 2) - 4, y, entry.Sign, LegendSize + 1, style.Color, bold: true, OxyPlot.HorizontalAlignment.Center);
            return;
        }

        pen.Line(x, y, x + SwatchWidth - 8, y, style.Color, 2, style.Dash);
        pen.Marker(x + (SwatchWidth / 2) - 4, y, style, hollow: false);
    }

    /// <summary>Entries side by side where they fit, else on lines of their own.</summary>
    private static (ImmutableArray<(double, double, LegendEntry, string)> Placed, double Height) LayOut(ImmutableArray<LegendEntry> entries, TextMeasure measure)
    {
        var placed = ImmutableArray.CreateBuilder<(double, double, LegendEntry, string)>();
        var (x, y) = (Edge, 0d);
        foreach (var entry in entries)
        {
            var text = measure.Shorten(entry.Text, Inner - SwatchWidth, LegendSize);
            var width = SwatchWidth + measure.Width(text, LegendSize) + Edge;
            if (x > Edge && x + width > Width)
            {
                (x, y) = (Edge, y + (LegendSize * Spacing * 1.1));
            }

            placed.Add((x, y, entry, text));
            x += width;
        }

        return (placed.ToImmutable(), entries.IsEmpty ? 0 : y + (LegendSize * Spacing * 1.1));
    }
}
