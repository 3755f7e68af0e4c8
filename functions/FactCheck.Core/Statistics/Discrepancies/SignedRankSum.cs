using FactCheck.Core.Statistics.IntervalData;
using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>The signed-rank test of log-ratios ln(other / official).</summary>
/// <param name="V">Sum of the ranks of pairs whose other count is higher, as its range over admissible values (Pratt's ranks).</param>
/// <param name="PValue">Two-sided p-values over all admissible values.</param>
/// <param name="Exact">The test itself where every count is exact; else null.</param>
public sealed record SignedRankSum(Limits V, PValueRange PValue, WilcoxonResult? Exact);
