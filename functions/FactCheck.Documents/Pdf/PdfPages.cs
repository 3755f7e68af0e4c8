using System.Text;
using FactCheck.Documents.Formats;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace FactCheck.Documents.Pdf;

/// <summary>Pages to paragraphs: words by nearness, blocks by their spacing, blocks in reading order, page numbers left out.</summary>
internal sealed class PdfPages(ReadRequest request)
{
    private static readonly NearestNeighbourWordExtractor Words = new(new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });
    private static readonly DocstrumBoundingBoxes Segmenter = new(new DocstrumBoundingBoxes.DocstrumBoundingBoxesOptions { MaxDegreeOfParallelism = 1 });
    private static readonly UnsupervisedReadingOrderDetector Order = new(useRenderingOrder: false);

    private readonly List<List<string>> _paragraphs = [];
    private int _characters;

    public void Add(Page page)
    {
        request.CancellationToken.ThrowIfCancellationRequested();
        _characters += page.Letters.Count;
        if (_characters > request.Limits.MaximumCharacters)
        {
            throw new RefusedException(Refuse.TooManyCharacters(request.Limits));
        }

        var words = Words.GetWords(page.Letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
        {
            return;
        }

        var first = true;
        foreach (var block in Order.Get(Segmenter.GetBlocks(words)).OrderBy(block => block.ReadingOrder))
        {
            Add(block, page, first);
            first = false;
        }
    }

    public override string ToString()
    {
        var lines = new LineJoiner(_paragraphs);
        var text = new StringBuilder();
        foreach (var paragraph in _paragraphs)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(lines.Join(paragraph));
        }

        return text.ToString();
    }

    private void Add(TextBlock block, Page page, bool opensPage)
    {
        var lines = block.TextLines.Select(line => Sound(line.Text).Trim()).Where(line => line.Length > 0).ToList();
        if (lines.Count == 0 || (lines.Count == 1 && PageFurniture.IsPageNumber(lines[0], block.BoundingBox, page)))
        {
            return;
        }

        if (opensPage && _paragraphs is [.., var last] && LineJoiner.Continues(last[^1], lines[0]))
        {
            last.AddRange(lines);
        }
        else
        {
            _paragraphs.Add(lines);
        }
    }

    /// <summary>A glyph that its font gives no character to shows as U+FFFD.</summary>
    private static string Sound(string line)
    {
        if (!line.Contains('\0', StringComparison.Ordinal) && !line.Any(char.IsSurrogate))
        {
            return line;
        }

        return string.Concat(line.EnumerateRunes()).Replace('\0', '\uFFFD');
    }
}
