using System.Globalization;
using FactCheck.Core.Cases;

namespace FactCheck.Storage.Rows;

/// <summary>Keys of claims: document, generation and number, or <c>manual</c> and an id.</summary>
internal static class ClaimKey
{
    /// <summary>The beginning of every key of a claim entered by hand; it sorts behind every document.</summary>
    public const string ByHand = "manual|";

    private const char Separator = '|';

    /// <summary>The key of one claim.</summary>
    public static string For(DocumentId document, Generation generation, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix(document, generation)}{number:D6}");

    /// <summary>The beginning of every key of a generation.</summary>
    public static string Prefix(DocumentId document, Generation generation) => $"{document}{Separator}{generation}{Separator}";

    /// <summary>The keys of every generation that is numbered like one or lower.</summary>
    public static KeyRange UpTo(DocumentId document, Generation generation) =>
        new($"{document}{Separator}", string.Create(CultureInfo.InvariantCulture, $"{document}{Separator}{generation.Number + 1:D8}"));

    /// <summary>The document of a key; null for a claim entered by hand.</summary>
    public static string? Document(string key) => key.StartsWith(ByHand, StringComparison.Ordinal) ? null : key[..key.IndexOf(Separator, StringComparison.Ordinal)];
}
