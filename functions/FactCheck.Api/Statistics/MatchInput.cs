using System.Globalization;
using FactCheck.Api.Input;
using FactCheck.Core.Statistics.Lists.Matching;

namespace FactCheck.Api.Statistics;

/// <summary>Lists of named people, with what people have decided about their records.</summary>
public sealed record MatchInput : ITableInput
{
    /// <summary>The records of all lists.</summary>
    public required IReadOnlyList<NamedRecord?> Records { get; init; }

    /// <summary>Decisions about two records each, which come before scores.</summary>
    public IReadOnlyList<MatchDecision?> Decisions { get; init; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<string>> Rows() =>
    [
        ["id", "list", "name", "date", "place", "birthYear"],
        .. Records.Select(record => (IReadOnlyList<string>)
        [
            record?.Id ?? string.Empty,
            record?.List ?? string.Empty,
            record?.Name ?? string.Empty,
            record?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
            record?.Place ?? string.Empty,
            record?.BirthYear?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        ]),
    ];

    /// <summary>The decisions; faults go to the reader.</summary>
    internal IReadOnlyCollection<MatchDecision> ReadDecisions(InputReader input)
    {
        var complete = Decisions.OfType<MatchDecision>().Where(IsComplete).ToList();
        if (complete.Count < Decisions.Count)
        {
            input.Fault("decisions", "Every decision names two different records as first and second, who decided (by) and why (reason).");
        }

        return complete;
    }

    private static bool IsComplete(MatchDecision decision) =>
        !string.Equals(decision.First, decision.Second, StringComparison.Ordinal)
        && !new[] { decision.First, decision.Second, decision.By, decision.Reason }.Any(string.IsNullOrWhiteSpace);
}
