using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace FactCheck.Documents.Pdf;

/// <summary>Page numbers at the edge of a page, which would read as counts.</summary>
internal static partial class PageFurniture
{
    private const double EdgeShare = 0.1;

    public static bool IsPageNumber(string line, PdfRectangle box, Page page) =>
        (box.Top < page.Height * EdgeShare || box.Bottom > page.Height * (1 - EdgeShare)) && PageNumber().IsMatch(line);

    [GeneratedRegex(@"^[-–—\s]*(page|p\.|стр\.|бет)?\s*\d{1,4}\s*((of|/|из)\s*\d{1,4})?[-–—\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
