using System.Globalization;
using FactCheck.Core.Cases;

namespace FactCheck.Storage.Rows;

/// <summary>Keys of claims: document, generation and number, or <c>manual</c> and an id.</summary>
internal static class ClaimKey
{
    /// <summary>The beginning of every key of a claim entered by hand; it sorts behind every document.</summary>
    public const string ByHand = "manual|";

    private const char Separator = '|';

    /// <summary>The key of one row of a generation.</summary>
    public static string For(DocumentId document, Generation generation, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix(document, generation)}{number:D6}");

    /// <summary>The beginning of every key of a generation.</summary>
    public static string Prefix(DocumentId document, Generation generation) => $"{document}{Separator}{generation}{Separator}";

    /// <summary>The prefix that a key begins with: of its generation, or <see cref="ByHand"/>.</summary>
    public static string PrefixOf(string key) => key[..(key.LastIndexOf(Separator) + 1)];

    /// <summary>The document and the generation of a prefix.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static (DocumentId Document, Generation Generation) Read(string prefix) => prefix.Split(Separator) is [var document, var generation, ""]
        ? (DocumentId.Parse(document), Generation.Parse(generation))
        : throw new FormatException($"'{prefix}' names no generation.");

    /// <summary>The keys of every generation that is numbered like one or lower.</summary>
    public static KeyRange UpTo(DocumentId document, Generation generation) =>
        new($"{document}{Separator}", string.Create(CultureInfo.InvariantCulture, $"{document}{Separator}{generation.Number + 1:D8}"));
}
