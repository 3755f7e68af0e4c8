namespace FactCheck.Core.Extraction.Times;

/// <summary>What a date without a year, or a weekday, is reckoned from.</summary>
/// <param name="Published">The day of publication; null when not known.</param>
/// <param name="CaseStart">The first day of the case; null when not known.</param>
internal sealed record Anchor(DateOnly? Published, DateOnly? CaseStart)
{
    /// <summary>The year that puts a day nearest to publication, else to the case's start; null when neither is known.</summary>
    public DateOnly? Nearest(int month, int day)
    {
        if ((Published ?? CaseStart) is not { } around)
        {
            return null;
        }

        DateOnly? best = null;
        for (var year = around.Year - 1; year <= around.Year + 1; year++)
        {
            if (year is < 1 or > 9999 || day > DateTime.DaysInMonth(year, month))
            {
                continue;
            }

            var date = new DateOnly(year, month, day);
            if (best is not { } found || Math.Abs(date.DayNumber - around.DayNumber) < Math.Abs(found.DayNumber - around.DayNumber))
            {
                best = date;
            }
        }

        return best;
    }

    /// <summary>The last such weekday up to publication; null when that is not known.</summary>
    public DateOnly? Last(DayOfWeek day) =>
        Published is { } published && published.DayNumber > 7 ? published.AddDays(-(((int)published.DayOfWeek - (int)day + 7) % 7)) : null;
}
