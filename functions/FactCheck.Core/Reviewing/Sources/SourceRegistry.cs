using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Core.Reviewing.Sources;

/// <summary>
/// What people have put on record about sources, laid over claims: a source that is printed under a known name gets the
/// canonical one, and counts as what its entry says, in single cases as the case's override says. The words as printed go
/// before the name that they were taken for, so that one of several sources of one name can be told apart. What a person has put right
/// about the source of one claim goes before the entry. Doing it again changes nothing.
/// </summary>
public sealed class SourceRegistry
{
    private readonly Dictionary<string, SourceEntry> _byName = new(StringComparer.OrdinalIgnoreCase);

    private SourceRegistry(IEnumerable<SourceEntry> entries)
    {
        Entries = [.. entries.OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        foreach (var entry in Entries)
        {
            _byName.TryAdd(entry.Name, entry);
        }

        foreach (var (alias, entry) in Entries.SelectMany(entry => entry.Aliases.Select(alias => (alias, entry))))
        {
            _byName.TryAdd(alias, entry);
        }
    }

    /// <summary>A registry without entries: it changes nothing.</summary>
    public static SourceRegistry Empty { get; } = new([]);

    /// <summary>The entries in force, in ordinal order of their names.</summary>
    public IReadOnlyList<SourceEntry> Entries { get; }

    /// <summary>The registry that a series of changes leads to.</summary>
    /// <param name="changes">Changes of any number of sources, in any order.</param>
    public static SourceRegistry Of(IReadOnlyCollection<SourceChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Count == 0
            ? Empty
            : new(changes.GroupBy(change => change.Name, StringComparer.Ordinal).Select(name => name.MaxBy(change => change.Sequence)!.After).OfType<SourceEntry>());
    }

    /// <summary>The entry for a name or alias, in any letter case; null when there is none. A name goes before an alias.</summary>
    /// <param name="name">The name as printed.</param>
    public SourceEntry? Find(string? name) => name is not null ? _byName.GetValueOrDefault(name) : null;

    /// <summary>Lays the registry over claims; those that it does not touch are the same objects.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="inForce">The decision in force about each claim that has one.</param>
    internal IReadOnlyList<Claim> Over(IReadOnlyList<Claim> claims, IReadOnlyDictionary<ClaimId, ReviewEntry> inForce) =>
        Entries.Count == 0 ? claims : [.. claims.Select(claim => Over(claim, inForce.GetValueOrDefault(claim.Id)))];

    /// <summary>Lays the registry over a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="review">The decision in force about it; null when there is none.</param>
    internal Claim Over(Claim claim, ReviewEntry? review)
    {
        var source = SourceOf(claim, review);
        var relay = Find(claim.RelayedBy?.Name) is { } entry ? RelayOf(claim.RelayedBy!, entry, claim.CaseId, review) : claim.RelayedBy;
        return source == claim.Source && relay == claim.RelayedBy ? claim : claim with { Source = source, RelayedBy = relay };
    }

    private static Relay RelayOf(Relay relay, SourceEntry entry, CaseId caseId, ReviewEntry? review) =>
        new(entry.Name, IsSettled(review, "relayedBy.side") ? relay.Side : entry.In(caseId).Side);

    private static bool IsSettled(ReviewEntry? review, string path) => review?.Fields.Contains(path, StringComparer.Ordinal) is true;

    private Source SourceOf(Claim claim, ReviewEntry? review)
    {
        var said = claim.Source;
        var known = IsSettled(review, "source.name") ? Find(said.Name) : Find(said.Label) ?? Find(said.Name);
        if (known?.In(claim.CaseId) is not { } entry)
        {
            return Find(said.MemberOf) is { } wider ? said with { MemberOf = wider.Name } : said;
        }

        var group = IsSettled(review, "source.memberOf") ? said.MemberOf : entry.MemberOf;
        return said with
        {
            Name = entry.Name,
            Institution = IsSettled(review, "source.institution") ? said.Institution : entry.Institution,
            Side = IsSettled(review, "source.side") ? said.Side : entry.Side,
            Country = IsSettled(review, "source.country") ? said.Country : entry.Country,
            MemberOf = Find(group)?.Name ?? group,
        };
    }
}
