using FactCheck.Core.Claims;

namespace FactCheck.Core.Statistics.IntervalData;

/// <summary>
/// The ratios that two intervals of counts admit. The ratio rises with the first count and falls with the second, so that
/// the ends are at opposite corners.
/// </summary>
/// <param name="First">Count above.</param>
/// <param name="Second">Count below.</param>
public readonly record struct RatioRange(CountInterval First, CountInterval Second)
{
    /// <summary>Smallest ratio; zero when the second count has no upper end.</summary>
    public CountRatio Low => Second.Upper is { } second ? CountRatio.Of(First.Lower, second) : CountRatio.Unbounded(false);

    /// <summary>Largest ratio; infinite when the first count has no upper end.</summary>
    public CountRatio High => First.Upper is { } first ? CountRatio.Of(first, Second.Lower) : CountRatio.Unbounded(true);

    /// <summary>Whether both counts are bounded.</summary>
    public bool IsBounded => First.IsBounded && Second.IsBounded;

    /// <summary>Whether both counts are exact.</summary>
    public bool IsExact => First.IsExact && Second.IsExact;

    /// <summary>The ratio of the counts in the middle, rounded down; the lower end of a count without an upper one.</summary>
    public CountRatio Middle => CountRatio.Of(MiddleOf(First), MiddleOf(Second));

    /// <summary>Whether equal counts are admissible.</summary>
    public bool AdmitsEqual => First.Overlaps(Second);

    /// <summary>Every pair of counts, for bounded intervals.</summary>
    internal IEnumerable<CountRatio> Points()
    {
        for (var first = First.Lower; first <= First.Upper; first++)
        {
            for (var second = Second.Lower; second <= Second.Upper; second++)
            {
                yield return CountRatio.Of(first, second);
            }
        }
    }

    private static long MiddleOf(CountInterval count) => (count.Lower + (count.Upper ?? count.Lower)) / 2;
}
