using System.Collections.Immutable;
using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>
/// Matches named lists: each record is scored against those of other lists that share the beginning of a word, and the
/// best pairs are joined first, so that no person has two records of one list. Decisions by people come before scores.
/// </summary>
public static class ListMatcher
{
    /// <summary>Matches records.</summary>
    /// <param name="records">Records of all lists, their ids distinct.</param>
    /// <param name="decisions">Decisions by people; those about unknown records are reported and have no effect.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">Two records have the same id.</exception>
    public static MatchResult Match(
        IReadOnlyCollection<NamedRecord> records,
        IReadOnlyCollection<MatchDecision>? decisions = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (records.DistinctBy(record => record.Id, StringComparer.Ordinal).Count() < records.Count)
        {
            throw new ArgumentException("Two records have the same id.", nameof(records));
        }

        ImmutableArray<string> lists = [.. records.Select(record => record.List).Distinct(StringComparer.Ordinal)];
        var prepared = records.Select(record => new PreparedRecord(record, lists.IndexOf(record.List))).ToDictionary(item => item.Record.Id, StringComparer.Ordinal);
        var judged = (decisions ?? []).GroupBy(decision => Key(decision.First, decision.Second)).ToDictionary(group => group.Key, group => group.Last());
        var candidates = Candidates(prepared, judged, cancellationToken);
        var groups = new PersonGroups(prepared.Values, [.. judged.Values.Where(decision => !decision.Same)]);
        var matches = candidates
            .Where(candidate => prepared[candidate.First].List != prepared[candidate.Second].List)
            .Select(candidate => candidate with { Linked = Wanted(candidate) && groups.TryJoin(candidate.First, candidate.Second) })
            .ToImmutableArray();
        var persons = groups.Persons(lists.Length);
        return new MatchResult(
            lists,
            persons,
            matches,
            [.. candidates.Where(candidate => prepared[candidate.First].List == prepared[candidate.Second].List)],
            lists.Length is >= ListTable.MinimumLists and <= ListTable.MaximumLists ? TableOf(persons, lists.Length) : null,
            Warnings(matches, judged.Values, prepared));
    }

    private static (string First, string Second) Key(string first, string second) =>
        string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);

    private static bool Wanted(RecordMatch match) =>
        match.Decision?.Same ?? match.Class is MatchClass.Exact or MatchClass.Probable;

    private static List<RecordMatch> Candidates(
        Dictionary<string, PreparedRecord> records,
        Dictionary<(string First, string Second), MatchDecision> judged,
        CancellationToken cancellationToken)
    {
        var seen = new HashSet<(string First, string Second)>();
        var found = new List<RecordMatch>();
        var blocks = records.Values.SelectMany(record => record.Keys.Select(key => (key, record))).ToLookup(item => item.key, item => item.record, StringComparer.Ordinal);
        foreach (var block in blocks.Select(block => block.ToList()))
        {
            for (var i = 0; i < block.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var j = i + 1; j < block.Count; j++)
                {
                    Consider(block[i], block[j]);
                }
            }
        }

        foreach (var decision in judged.Values.Where(decision => records.ContainsKey(decision.First) && records.ContainsKey(decision.Second)))
        {
            Consider(records[decision.First], records[decision.Second]);
        }

        return [.. found
            .OrderByDescending(match => match.Decision is { Same: true })
            .ThenBy(match => match.Class)
            .ThenByDescending(match => match.Score.Total)
            .ThenBy(match => match.First, StringComparer.Ordinal)
            .ThenBy(match => match.Second, StringComparer.Ordinal)];

        void Consider(PreparedRecord one, PreparedRecord two)
        {
            var (first, second) = (one.List, one.Record.Id).CompareTo((two.List, two.Record.Id)) <= 0 ? (one, two) : (two, one);
            var key = Key(first.Record.Id, second.Record.Id);
            if (first != second && seen.Add(key))
            {
                var score = RecordScorer.Score(first, second);
                var match = RecordScorer.Classify(score, first, second);
                var decision = judged.GetValueOrDefault(key);
                if (match != MatchClass.None || decision is not null)
                {
                    found.Add(new RecordMatch(first.Record.Id, second.Record.Id, score, match, decision, false));
                }
            }
        }
    }

    private static ListTable TableOf(IEnumerable<MatchedPerson> persons, int lists) => ListTable.Of(
        lists,
        persons.GroupBy(person => person.History, StringComparer.Ordinal).ToDictionary(group => group.Key, group => (long)group.Count()));

    private static ImmutableArray<string> Warnings(
        ImmutableArray<RecordMatch> matches,
        IEnumerable<MatchDecision> decisions,
        Dictionary<string, PreparedRecord> records)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (matches.Count(match => match is { Linked: false, Class: MatchClass.Possible, Decision: null }) is var open and > 0)
        {
            warnings.Add($"{open} possible matches are not joined; each that is one person lowers the number of people by one.");
        }

        if (matches.Count(match => !match.Linked && Wanted(match)) is var conflicts and > 0)
        {
            warnings.Add($"{conflicts} likely matches are not joined because they would give one person two records of a list, or a decision forbids it.");
        }

        foreach (var decision in decisions.Where(decision => !records.ContainsKey(decision.First) || !records.ContainsKey(decision.Second)))
        {
            warnings.Add($"The decision about '{decision.First}' and '{decision.Second}' names a record that is not there.");
        }

        return warnings.ToImmutable();
    }
}
