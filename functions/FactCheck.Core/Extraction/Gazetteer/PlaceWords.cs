using System.Collections.Frozen;
using System.Text.Json;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>
/// The small words around place names, from every <c>place-words-*.json</c> of this folder, one file a language.
/// </summary>
internal sealed class PlaceWords
{
    private const string Prefix = "FactCheck.Core.Extraction.Gazetteer.place-words-";
    private static readonly Lazy<PlaceWords> Embedded = new(() => new PlaceWords(ReadEmbedded()));

    private readonly FrozenDictionary<string, PlaceWordKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    private PlaceWords(Dictionary<string, PlaceWordKind> kinds) =>
        _kinds = kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static PlaceWords Default => Embedded.Value;

    /// <summary>What a word says about a name beside it.</summary>
    public PlaceWordKind Kind(ReadOnlySpan<char> word) => _kinds.TryGetValue(word, out var kind) ? kind : PlaceWordKind.None;

    /// <summary>The kind of place a word stands for ("province", "town"), if any.</summary>
    public static PlaceKind? PlaceKindOf(PlaceWordKind kind) => kind switch
    {
        PlaceWordKind.Region => PlaceKind.Region,
        PlaceWordKind.City => PlaceKind.City,
        _ => null,
    };

    private static Dictionary<string, PlaceWordKind> ReadEmbedded()
    {
        var assembly = typeof(PlaceWords).Assembly;
        var words = new Dictionary<string, PlaceWordKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            foreach (var list in document.RootElement.EnumerateObject())
            {
                var kind = KindOfList(list.Name, name);
                foreach (var word in list.Value.EnumerateArray())
                {
                    words[word.GetString()!] = kind;
                }
            }
        }

        return words;
    }

    private static PlaceWordKind KindOfList(string list, string file) => list switch
    {
        "locatives" => PlaceWordKind.Locative,
        "genitives" => PlaceWordKind.Genitive,
        "between" => PlaceWordKind.Between,
        "region" => PlaceWordKind.Region,
        "city" => PlaceWordKind.City,
        "days" => PlaceWordKind.Day,
        _ => throw new InvalidDataException($"{file}: \"{list}\" is no list of place words."),
    };
}
