using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.Discrepancies;

namespace FactCheck.Api.Exchange.Prov;

/// <summary>Where the statistics of a case come from: one set for each harm that is counted, with its settings and its seed.</summary>
internal static class StatisticsProvenance
{
    public static void Describe(ProvDocument prov, CaseEvidence evidence, CancellationToken cancellationToken)
    {
        var options = new DiscrepancyOptions();
        var counted = evidence.Claims.Select(claim => claim.Harm).ToHashSet();
        foreach (var harm in Harm.All.Where(counted.Contains))
        {
            var report = CaseStatistics.Compute([evidence], harm, ComparisonOptions.Default, options, cancellationToken);
            var (activity, entity) = ($"case:statistics/{harm}", $"case:statistic/{harm}");
            prov.Activity(
                activity,
                ("prov:type", ProvDocument.Name("fc:Statistics")),
                ("fc:harm", harm.Id),
                ("fc:seed", options.Bootstrap.Seed),
                ("fc:generator", report.Statistics.MedianRatio.Generator),
                ("fc:resamples", options.Bootstrap.Resamples),
                ("fc:level", options.Bootstrap.Level));
            prov.Entity(
                entity,
                ("prov:type", ProvDocument.Name("fc:Statistic")),
                ("prov:label", report.Statistics.Reading),
                ("fc:sha256", ProvIds.HashOfJson(report, StatisticsJson.Options)));
            prov.WasAssociatedWith(activity, ProvIds.Program);
            prov.WasGeneratedBy(entity, activity);
            prov.Used(activity, ProvIds.Discrepancies);
            prov.WasDerivedFrom(entity, ProvIds.Discrepancies, activity);
            foreach (var claim in report.Pairs.SelectMany(pair => pair.OfficialClaims.Concat(pair.OtherClaims)).Distinct())
            {
                prov.Used(activity, ProvIds.Of(claim));
            }
        }
    }
}
