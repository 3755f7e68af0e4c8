using System.Security.Cryptography;
using System.Text;
using FactCheck.Api.Charts.Drawing;

namespace FactCheck.Api.Report;

/// <summary>The report's style sheet, and the policy that lets a browser use it and nothing else.</summary>
internal static class ReportStyle
{
    /// <summary>The style sheet. It has none of the characters that a writer of XML escapes.</summary>
    public static string Sheet { get; } = Read() + Palette.DarkStyle;

    /// <summary>No script, no frame, nothing fetched; this one style sheet.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var reader = new StreamReader(typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
