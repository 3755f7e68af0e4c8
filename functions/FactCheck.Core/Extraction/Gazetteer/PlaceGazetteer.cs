using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>
/// Countries, regions and cities of the world with their spellings. Immutable and safe to share between threads;
/// places are made when first asked for.
/// </summary>
public sealed class PlaceGazetteer
{
    private static readonly Lazy<PlaceGazetteer> Embedded = new(LoadEmbedded);

    private readonly GazetteerData _data;
    private readonly GazetteerPlace?[] _places;
    private readonly Dictionary<string, int> _wideIds;
    private readonly ConcurrentDictionary<int, CandidateSet> _sets = new();
    private readonly Lazy<FrozenDictionary<string, GazetteerPlace>> _capitals;

    private PlaceGazetteer(GazetteerData data)
    {
        _data = data;
        _places = new GazetteerPlace?[data.Count];
        _capitals = new(() => data.Capitals.Select(Place).Where(place => place.Kind == PlaceKind.City).GroupBy(place => place.Country, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(place => place.Population).First(), StringComparer.Ordinal));
        _wideIds = data.WideIds.Select((id, index) => (id, index)).ToDictionary(p => p.id, p => p.index, StringComparer.Ordinal);
    }

    /// <summary>The gazetteer that ships with this library, loaded on first use.</summary>
    public static PlaceGazetteer Default => Embedded.Value;

    /// <summary>How many places there are.</summary>
    public int Count => _data.Count;

    /// <summary>Every place, countries first, then regions, then cities.</summary>
    public IEnumerable<GazetteerPlace> Places => Enumerable.Range(0, Count).Select(Place);

    /// <summary>The seat of government of a country; null when none is known.</summary>
    internal GazetteerPlace? CapitalOf(string country) => _capitals.Value.GetValueOrDefault(country);

    internal NamePostings Names => _data.Names;

    /// <summary>Loads a gazetteer.</summary>
    /// <param name="stream">A resource in the gazetteer's own format, read to its end.</param>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    /// <exception cref="EndOfStreamException">The stream is cut short.</exception>
    public static PlaceGazetteer Load(Stream stream) => new(GazetteerData.Load(stream));

    /// <summary>The place with this id, or null.</summary>
    /// <param name="id">As in <see cref="GazetteerPlace.Id"/>.</param>
    public GazetteerPlace? ById(string id)
    {
        if (_wideIds.TryGetValue(id, out var wide))
        {
            return Place(wide);
        }

        if (!int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var city = Array.BinarySearch(_data.CityIds, number);
        return city < 0 ? null : Place(_data.WideCount + city);
    }

    /// <summary>The next wider place; null for a country.</summary>
    /// <param name="place">A place of this gazetteer.</param>
    public GazetteerPlace? ParentOf(GazetteerPlace place) => place.ParentId is { } parent ? ById(parent) : null;

    /// <summary>The country a place is or lies in; null when its code has no entry.</summary>
    /// <param name="place">A place of this gazetteer.</param>
    public GazetteerPlace? CountryOf(GazetteerPlace place) => ById(place.Country);

    /// <summary>Whether a place is the other or lies in it. Every place is within itself.</summary>
    /// <param name="place">The narrower place.</param>
    /// <param name="other">The wider place.</param>
    public bool IsWithin(GazetteerPlace place, GazetteerPlace other)
    {
        for (var current = place; current is not null; current = ParentOf(current))
        {
            if (string.Equals(current.Id, other.Id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All places that bear a name, the likeliest first; empty when there are none.</summary>
    /// <param name="name">A whole name; case, diacritics, apostrophes and hyphens do not matter.</param>
    public ImmutableArray<PlaceCandidate> Lookup(string name)
    {
        var head = Names.Head(name);
        return head < 0 ? [] : Set(head, severalWords: false, inCapitals: true).Candidates;
    }

    /// <summary>The likeliest place of a name; null when there is none.</summary>
    /// <param name="name">
    /// A whole name, an id, or a name and the places around it ("Homs, Syria"), in any spelling known.
    /// </param>
    /// <param name="country">ISO 3166-1 alpha-2 code the place must lie in; null for any.</param>
    public GazetteerPlace? Find(string name, string? country = null)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var around = comma < 0 ? null : Find(name[(comma + 1)..].Trim(), country);
        if (comma >= 0 && around is null)
        {
            return null;
        }

        var own = comma < 0 ? name : name[..comma];
        return Lookup(own.Trim())
            .Select(c => c.Place)
            .Concat(ById(own) is { } byId ? [byId] : [])
            .FirstOrDefault(p => (country is null || string.Equals(p.Country, country, StringComparison.OrdinalIgnoreCase))
                && (around is null || IsWithin(p, around)));
    }

    /// <summary>The places of a list of names, and how strong the name is as it is printed.</summary>
    internal CandidateSet Set(int head, bool severalWords, bool inCapitals)
    {
        var key = (head << 2) | (severalWords ? 2 : 0) | (inCapitals ? 1 : 0);
        return _sets.TryGetValue(key, out var set) ? set : _sets.GetOrAdd(key, Build(head, severalWords, inCapitals));
    }

    private static PlaceGazetteer LoadEmbedded()
    {
        using var stream = typeof(PlaceGazetteer).Assembly.GetManifestResourceStream(GazetteerFormat.ResourceName)
            ?? throw new InvalidOperationException($"The resource {GazetteerFormat.ResourceName} is missing.");
        return Load(stream);
    }

    private CandidateSet Build(int head, bool severalWords, bool inCapitals)
    {
        var named = new List<NamedPlace>();
        for (var posting = head; posting >= 0; posting = Names.Next(posting))
        {
            var flags = Names.Flags(posting);
            if (inCapitals || !flags.HasFlag(NameFlags.Acronym))
            {
                var place = Names.Place(posting);
                named.Add(new NamedPlace(Place(place), flags, _data.Capitals.Contains(place)));
            }
        }

        return CandidateBuilder.Build(named, severalWords);
    }

    private GazetteerPlace Place(int index) => _places[index] ??= Materialise(index);

    private GazetteerPlace Materialise(int index)
    {
        var parent = _data.Parents[index];
        var country = index;
        while (_data.Parents[country] >= 0)
        {
            country = _data.Parents[country];
        }

        return new GazetteerPlace(Id(index), _data.NameOf(index), Kind(index), Id(country), parent < 0 ? null : Id(parent), _data.Populations[index]);
    }

    private string Id(int index)
    {
        var city = index - _data.WideCount;
        return city < 0 ? _data.WideIds[index] : _data.CityIds[city].ToString(CultureInfo.InvariantCulture);
    }

    private PlaceKind Kind(int index) =>
        index < _data.CountryCount ? PlaceKind.Country
        : index < _data.CountryCount + _data.RegionCount ? PlaceKind.Region
        : PlaceKind.City;
}
