using FactCheck.Core.Statistics.IntervalData;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>How many pairs differ which way, with the sign test.</summary>
/// <param name="OtherHigher">Pairs whose other count is higher whatever admissible values are taken.</param>
/// <param name="OfficialHigher">Pairs whose official count is.</param>
/// <param name="Equal">Pairs whose counts are both exact and equal.</param>
/// <param name="Undetermined">Pairs whose intervals leave it open.</param>
/// <param name="PValue">Two-sided p-values over all admissible values.</param>
public sealed record DirectionCount(int OtherHigher, int OfficialHigher, int Equal, int Undetermined, PValueRange PValue);
