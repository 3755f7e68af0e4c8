using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>A place while its names are collected. The first name added is the one in use.</summary>
internal sealed class PlaceDraft(string id, PlaceKind kind, PlaceDraft? parent)
{
    private static readonly char[] Cuts = [',', '(', ';'];
    private readonly List<NameDraft> _names = [];

    public string Id { get; } = id;

    public PlaceKind Kind { get; } = kind;

    public PlaceDraft? Parent { get; set; } = parent;

    public int Population { get; set; }

    public bool IsCapital { get; init; }

    public IReadOnlyList<NameDraft> Names => _names;

    public PlaceDraft Country => Parent is null ? this : Parent.Country;

    /// <summary>Adds spellings: what stands before a comma or bracket, and both sides of a slash. Known ones are left as they are.</summary>
    public void Add(string? name, NameFlags flags = NameFlags.None)
    {
        if (name is null)
        {
            return;
        }

        var cut = name.IndexOfAny(Cuts);
        foreach (var part in (cut < 0 ? name : name[..cut]).Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (NameKey.Of(part) is { } key && !_names.Exists(n => n.Key == key && n.Flags.HasFlag(NameFlags.Acronym) == flags.HasFlag(NameFlags.Acronym)))
            {
                _names.Add(new NameDraft(part, key, flags));
            }
        }
    }

    /// <summary>Puts a name before all others, in place of the spelling it equals.</summary>
    public void Rename(string name)
    {
        var key = NameKey.Of(name) ?? throw new InvalidDataException($"{Id}: \"{name}\" cannot be found in text.");
        _names.RemoveAll(n => n.Key == key);
        _names.Insert(0, new NameDraft(name, key, NameFlags.None));
    }

    /// <summary>Takes a spelling away.</summary>
    public void Drop(string name)
    {
        var key = NameKey.Of(name);
        _names.RemoveAll(n => n.Key == key);
    }

    /// <summary>Adds a spelling as one in use, whatever the sources say of it.</summary>
    public void Promote(string name)
    {
        if (_names.Count == 0 || _names[0].Key != NameKey.Of(name))
        {
            Drop(name);
            Add(name);
        }
    }

    /// <summary>Replaces what is known of each name.</summary>
    public void Reflag(Func<NameDraft, NameFlags> flags)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            _names[i] = _names[i] with { Flags = flags(_names[i]) };
        }
    }

    /// <summary>Takes one name away.</summary>
    public void Remove(NameDraft name) => _names.Remove(name);
}
