using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Documents.Html;

/// <summary>The character set that a page declares within its first bytes.</summary>
internal static partial class HtmlCharset
{
    private const int DeclaredWithin = 4096;

    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(DeclaredWithin, bytes.Length)]);
        var match = Declaration().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""<(meta[^>]*charset|\?xml[^>]*encoding)\s*=\s*["']?(?<name>[\w:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
