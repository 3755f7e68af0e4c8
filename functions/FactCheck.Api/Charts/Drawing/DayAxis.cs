using System.Globalization;
using OxyPlot.Axes;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>An axis of days, by their day numbers, with ticks at whole days, months or years.</summary>
internal sealed class DayAxis : LinearAxis
{
    private const int MostTicks = 8;
    private static readonly int[] DaySteps = [1, 2, 3, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    /// <inheritdoc />
    public override void GetTickValues(out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        var ticks = DaySteps.Select(EveryDays).Concat(MonthSteps.Select(EveryMonths)).FirstOrDefault(candidate => candidate.Count <= MostTicks) ?? [];
        (majorLabelValues, majorTickValues, minorTickValues) = (ticks, ticks, []);
    }

    /// <summary>A tick's label.</summary>
    public static string Label(double day) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber)).ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private List<double> EveryDays(int days)
    {
        var first = (int)Math.Ceiling(ActualMinimum / days) * days;
        var ticks = new List<double>();
        for (var day = first; day <= ActualMaximum && ticks.Count <= MostTicks; day += days)
        {
            ticks.Add(day);
        }

        return ticks;
    }

    private List<double> EveryMonths(int months)
    {
        var ticks = new List<double>();
        var start = DateOnly.FromDayNumber((int)Math.Max(0, ActualMinimum));
        for (var month = ((start.Year * 12) + start.Month - 1) / months * months; month < DateOnly.MaxValue.Year * 12 && ticks.Count <= MostTicks; month += months)
        {
            var day = month < 12 ? 0 : new DateOnly(month / 12, (month % 12) + 1, 1).DayNumber;
            if (day > ActualMaximum)
            {
                break;
            }

            if (day >= ActualMinimum)
            {
                ticks.Add(day);
            }
        }

        return ticks;
    }
}
