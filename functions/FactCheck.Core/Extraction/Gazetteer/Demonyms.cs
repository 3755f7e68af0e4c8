using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>
/// Adjectives and nouns for the people of countries and regions ("Kazakh officials", "Syrians"), from
/// <c>demonyms.json</c>. Immutable.
/// </summary>
public sealed class Demonyms
{
    private const string ResourceName = "FactCheck.Core.Extraction.Gazetteer.demonyms.json";
    private static readonly Lazy<Demonyms> Embedded = new(LoadEmbedded);

    private readonly NamePostings _forms;
    private readonly ImmutableArray<string> _ids;

    private Demonyms(IReadOnlyDictionary<string, string[]> forms)
    {
        _ids = [.. forms.Keys];
        _forms = new NamePostings(forms.Values.Sum(f => f.Length));
        for (var i = _ids.Length - 1; i >= 0; i--)
        {
            foreach (var form in forms[_ids[i]])
            {
                _forms.Add(form, i, NameFlags.None);
            }
        }
    }

    /// <summary>The words that ship with this library, loaded on first use.</summary>
    public static Demonyms Default => Embedded.Value;

    /// <summary>Ids of all places that have such a word.</summary>
    public IEnumerable<string> PlaceIds => _ids;

    /// <summary>Loads words.</summary>
    /// <param name="stream">A JSON object of arrays of words by place id; of one word, the place named first is the likeliest.</param>
    /// <exception cref="JsonException">The stream is not such JSON.</exception>
    public static Demonyms Load(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var forms = document.RootElement.EnumerateObject().ToDictionary(
            p => p.Name,
            p => p.Value.EnumerateArray().Select(f => f.GetString() ?? throw new JsonException($"{p.Name} has a word that is null.")).ToArray(),
            StringComparer.Ordinal);
        return new Demonyms(forms);
    }

    /// <summary>The places a word may stand for, the likeliest first; empty when it is none.</summary>
    /// <param name="word">A whole word or phrase, in any case.</param>
    public ImmutableArray<string> Find(string word)
    {
        var head = _forms.Head(word);
        return head < 0 ? [] : Ids(head);
    }

    /// <summary>The word for a people that begins at an offset, the longest there is; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">UTF-16 offset where a word begins.</param>
    public DemonymMatch? MatchAt(ReadOnlySpan<char> text, int start)
    {
        if (!Capitals.StartsName(text, start))
        {
            return null;
        }

        DemonymMatch? longest = null;
        var cursor = new NameCursor(text, start);
        var continues = true;
        while (continues && cursor.Read())
        {
            var head = _forms.Head(cursor.Key, out continues);
            if (head >= 0 && (cursor.AfterHyphen || Capitals.EndsName(text, cursor.WordStart)))
            {
                longest = new DemonymMatch(start, cursor.End - start, Ids(head));
            }
        }

        return longest;
    }

    private static Demonyms LoadEmbedded()
    {
        using var stream = typeof(Demonyms).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing.");
        return Load(stream);
    }

    private ImmutableArray<string> Ids(int head)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        for (var posting = head; posting >= 0; posting = _forms.Next(posting))
        {
            ids.Add(_ids[_forms.Place(posting)]);
        }

        return ids.ToImmutable();
    }
}
