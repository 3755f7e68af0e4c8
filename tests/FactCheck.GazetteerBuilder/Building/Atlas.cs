namespace FactCheck.GazetteerBuilder.Building;

/// <summary>All places under construction.</summary>
internal sealed class Atlas
{
    private readonly Dictionary<string, PlaceDraft> _byId = new(StringComparer.Ordinal);

    public List<PlaceDraft> Countries { get; } = [];

    public List<PlaceDraft> Regions { get; } = [];

    public List<PlaceDraft> Cities { get; } = [];

    public IEnumerable<PlaceDraft> All => Countries.Concat(Regions).Concat(Cities);

    public void Add(List<PlaceDraft> level, PlaceDraft place)
    {
        level.Add(place);
        _byId.Add(place.Id, place);
    }

    /// <summary>Lets a place be found under a further id.</summary>
    public void Alias(string id, PlaceDraft place) => _byId.TryAdd(id, place);

    public PlaceDraft? Find(string id) => _byId.GetValueOrDefault(id);
}
