using System.Text;
using System.Xml;

namespace FactCheck.Api.Results;

/// <summary>Text for pages and pictures, which have no place for some characters.</summary>
internal static class MarkupText
{
    /// <summary>The text with control characters and lone surrogates as replacement characters.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune));
}
