using FactCheck.Core.Statistics.Paired;
using FactCheck.Core.Statistics.Synthesis;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>How far official and other counts diverge over events. Log-ratios are ln(other / official).</summary>
/// <param name="Reading">One sentence for print: how often the other count was higher, and by what typical multiple.</param>
/// <param name="Direction">Sign test.</param>
/// <param name="SignedRank">Wilcoxon signed-rank test.</param>
/// <param name="Centre">Hodges-Lehmann estimate.</param>
/// <param name="MedianRatio">Median with bootstrap interval.</param>
/// <param name="MeanRatio">Mean log-ratio (geometric mean ratio) with bootstrap interval.</param>
/// <param name="Agreement">Limits of agreement of log-ratios.</param>
/// <param name="Synthesis">Random-effects synthesis of log-ratios.</param>
public sealed record DiscrepancyStatistics(
    string Reading,
    ReportedStatistic<DirectionCount> Direction,
    ReportedStatistic<SignedRankSum> SignedRank,
    ReportedStatistic<TypicalRatio> Centre,
    ReportedStatistic<TypicalRatio> MedianRatio,
    ReportedStatistic<TypicalRatio> MeanRatio,
    ReportedStatistic<BlandAltmanResult> Agreement,
    ReportedStatistic<RandomEffectsResult> Synthesis);
