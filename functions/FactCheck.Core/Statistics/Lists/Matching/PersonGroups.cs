using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>Records joined into people, never two of one list and never two that a decision parts.</summary>
internal sealed class PersonGroups
{
    private readonly Dictionary<string, List<PreparedRecord>> _groups;
    private readonly HashSet<(string First, string Second)> _parted;

    public PersonGroups(IEnumerable<PreparedRecord> records, IReadOnlyCollection<MatchDecision> parted)
    {
        _groups = records.ToDictionary(record => record.Record.Id, record => new List<PreparedRecord> { record }, StringComparer.Ordinal);
        _parted = [.. parted.SelectMany(decision => new[] { (decision.First, decision.Second), (decision.Second, decision.First) })];
    }

    /// <summary>Joins the groups of two records, if that is allowed.</summary>
    public bool TryJoin(string first, string second)
    {
        var (one, two) = (_groups[first], _groups[second]);
        if (one == two)
        {
            return true;
        }

        if (one.Exists(a => two.Exists(b => a.List == b.List || _parted.Contains((a.Record.Id, b.Record.Id)))))
        {
            return false;
        }

        one.AddRange(two);
        foreach (var record in two)
        {
            _groups[record.Record.Id] = one;
        }

        return true;
    }

    /// <summary>The people, in the order of their first records.</summary>
    public ImmutableArray<MatchedPerson> Persons(int lists) => [.. _groups.Values.Distinct().Select(group => new MatchedPerson(
        [.. group.OrderBy(record => record.List).Select(record => record.Record.Id)],
        string.Concat(Enumerable.Range(0, lists).Select(list => group.Exists(record => record.List == list) ? '1' : '0'))))];
}
