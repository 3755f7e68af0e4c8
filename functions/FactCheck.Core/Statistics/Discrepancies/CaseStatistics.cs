using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Pairing;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Statistics.Agreement;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>
/// From what was said about several events to the statistics of discrepancies. Pure: the same events and options, in any
/// order, give the same result.
/// </summary>
public static class CaseStatistics
{
    /// <summary>Compares each event, takes one pair of each, and computes every statistic over them.</summary>
    /// <param name="cases">The events, each once.</param>
    /// <param name="harm">The harm; the one in <paramref name="comparison"/> is ignored.</param>
    /// <param name="comparison">What is compared with what.</param>
    /// <param name="options">Settings of the statistics; the other side is named after <paramref name="comparison"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">There is no policy of the name asked for.</exception>
    public static CaseStatisticsReport Compute(
        IReadOnlyCollection<CaseEvidence> cases,
        Harm harm,
        ComparisonOptions comparison,
        DiscrepancyOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var wanted = comparison with { Harm = harm };
        var compared = new List<CaseDiscrepancies>(cases.Count);
        foreach (var item in cases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            compared.Add(CaseComparison.Compare(item, wanted));
        }

        var pairs = EventPairing.Pair(compared, harm);
        var scopes = pairs.Pairs.ToDictionary(pair => pair.CaseId, pair => pair.Scope);
        var series = cases
            .OrderBy(item => item.Case.Id.Value, StringComparer.Ordinal)
            .Select(item => new SourceSeries(item, wanted, harm, scopes.GetValueOrDefault(item.Case.Id)))
            .ToList();
        return new()
        {
            Harm = harm,
            Against = wanted.Against,
            WindowDays = wanted.WindowDays,
            Policy = wanted.Policy,
            Belligerents = wanted.Belligerents,
            Place = wanted.Place,
            KnownOn = wanted.KnownOn,
            Pairs = pairs.Pairs,
            LeftOut = pairs.LeftOut,
            Statistics = DiscrepancyAnalysis.Compute(
                pairs.Pairs.Select(CountPairOf), options with { OtherSide = Wording.Plain(wanted.Against) }, cancellationToken),
            Revisions = [.. series.SelectMany(item => item.Revisions([Side.Official, wanted.Against], options.Level))],
            Agreement = AgreementAnalysis.Compute([.. series.SelectMany(item => item.Ratings(wanted.WindowDays))], options.Level),
        };
    }

    /// <summary>The counts of an event's pair, as statistics take them.</summary>
    /// <param name="pair">The pair.</param>
    public static CountPair CountPairOf(EventPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return new(
            pair.CaseId.Value,
            pair.Official,
            pair.Other,
            [.. pair.OfficialClaims.Concat(pair.OtherClaims).Select(claim => claim.Value)],
            pair.Bound);
    }
}
