using System.Text.RegularExpressions;
using FactCheck.Documents.Metadata;

namespace FactCheck.Documents.Pdf;

/// <summary>The title in a PDF's information, unless it is the name of the file that it was printed from.</summary>
internal static partial class PdfTitle
{
    public static string? Read(string? title) =>
        MetadataValues.Phrase(title) is { } phrase && !FileName().IsMatch(phrase) ? phrase : null;

    [GeneratedRegex(
        @"^(microsoft (word|powerpoint) - .*|untitled|.*\.(docx?|rtf|odt|pdf|indd|pptx?|xlsx?|html?))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
