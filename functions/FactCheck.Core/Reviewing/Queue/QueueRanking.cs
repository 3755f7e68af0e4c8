using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Reviewing.Queue;

/// <summary>
/// The claims that nobody has decided about and that are worth a look, the most promising first. A claim of confidence c and
/// influence i (see <see cref="Influence"/>) has the priority (1 − c) · (i + 0.1): the chance that it is read wrongly times how
/// much hangs on it, and a tenth of that chance where nothing does. Of equal priority, the less certain comes first.
/// </summary>
public static class QueueRanking
{
    private const double WithoutInfluence = 0.1;

    /// <summary>Few enough that 0.11 prints as such, and as many as a continuation token tells apart.</summary>
    private const int PriorityDecimals = 12;

    private static readonly ImmutableHashSet<ExclusionReason> Mendable = [ExclusionReason.UnknownPlace, ExclusionReason.UnknownBasis, ExclusionReason.NoDate];

    /// <summary>The claims of a case that are worth a look, in order.</summary>
    /// <param name="evidence">The case with everything that was said about it.</param>
    /// <param name="options">What is compared with what; influence is on that.</param>
    public static IReadOnlyList<QueueItem> Of(CaseEvidence evidence, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(options);
        var turned = ScopeGroup.Of(evidence, options)
            .SelectMany(group => group.Turned().Select(item => (item.Claim.Id, Turn: new Turn(group.Now, item.Otherwise))))
            .ToDictionary(item => item.Id, item => item.Turn);
        var compared = CaseComparison.Compare(evidence, options);
        var mendable = compared.Exclusions
            .Concat(compared.Scopes.SelectMany(scope => scope.Exclusions))
            .Where(exclusion => Mendable.Contains(exclusion.Reason))
            .ToDictionary(exclusion => exclusion.ClaimId, exclusion => exclusion.Sentence);
        return
        [
            .. evidence.Claims
                .Where(IsOpen)
                .Select(claim => Item(claim, turned.GetValueOrDefault(claim.Id), mendable.GetValueOrDefault(claim.Id), options))
                .Where(item => !item.Reasons.IsEmpty)
                .OrderByDescending(item => item.Priority)
                .ThenBy(item => item.Claim.Confidence)
                .ThenBy(item => item.Claim.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether nobody's decision about a claim is in force.</summary>
    /// <param name="claim">The claim as it counts.</param>
    public static bool IsOpen(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Review is null or { State: ReviewState.Reopened };
    }

    private static QueueItem Item(Claim claim, Turn? turn, string? mendable, ComparisonOptions options)
    {
        var reasons = ImmutableArray.CreateBuilder<QueueReason>();
        var sentences = ImmutableArray.CreateBuilder<string>();
        var heldBack = ReviewThreshold.HoldsBack(claim, options.ReviewThreshold);
        if (heldBack)
        {
            reasons.Add(QueueReason.LowConfidence);
            sentences.Add(string.Create(CultureInfo.InvariantCulture, $"It was read with a confidence of {claim.Confidence:0.##} and waits for a person."));
        }

        var influence = turn?.Influence ?? 0;
        if (influence > 0)
        {
            reasons.Add(QueueReason.DecidesDiscrepancy);
            sentences.Add($"{(heldBack ? "If it stood" : "Without it")}, its scope would read: {Reading(turn!.Otherwise)}. Now it reads: {Reading(turn.Now)}.");
        }

        if (mendable is not null)
        {
            reasons.Add(QueueReason.Incomplete);
            sentences.Add(mendable);
        }

        var priority = Math.Round((1 - claim.Confidence) * (influence + WithoutInfluence), PriorityDecimals);
        return new(claim, priority, influence, reasons.ToImmutable(), sentences.ToImmutable());
    }

    private static string Reading(ScopeDiscrepancy? scope)
    {
        var verdict = scope?.Verdict is { } reading ? $"{Wording.Plain(reading.Verdict)} ({Wording.Plain(reading.Bound)})" : "not compared";
        return $"official {Figure(scope?.Official.Standing?.Interval)}, other {Figure(scope?.Other.Standing?.Interval)}, {verdict}";
    }

    private static string Figure(CountInterval? interval) => interval is { } count ? Wording.Count(count) : "no figure";

    private sealed record Turn(ScopeDiscrepancy? Now, ScopeDiscrepancy? Otherwise)
    {
        public double Influence { get; } = Queue.Influence.Between(Now, Otherwise);
    }
}
