using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Times;

/// <summary>Reads time against the day of publication: "Thursday", "yesterday", "last month", "this year".</summary>
internal static class RelativeReader
{
    public static bool TryRead(TokenStream stream, int at, int end, Anchor anchor, out TimeMention mention)
    {
        mention = null!;
        if (anchor.Published is not { } today || at >= end || today.Year < 2)
        {
            return false;
        }

        if (stream.IsCapital(at) && stream.TryMark<CalendarName>(at, out _, out var name) && name.Unit == CalendarUnit.Weekday)
        {
            var day = anchor.Last((DayOfWeek)name.Number);
            return Make(new TokenRange(at, at + 1), day, day, DatePrecision.Day, out mention);
        }

        if (!stream.TryMark<RelativeTime>(at, out var range, out var entry) || range.End > end)
        {
            return false;
        }

        var (first, last, precision) = entry.Unit switch
        {
            TimeUnit.Day => (today.AddDays(entry.Shift), today.AddDays(entry.Shift), DatePrecision.Day),
            TimeUnit.Week => Week(today.AddDays(7 * entry.Shift)),
            TimeUnit.Month => Month(today.AddMonths(entry.Shift)),
            _ => (new DateOnly(today.Year + entry.Shift, 1, 1), new DateOnly(today.Year + entry.Shift, 12, 31), DatePrecision.Year),
        };
        return Make(range, first, last, precision, out mention);
    }

    private static (DateOnly First, DateOnly Last, DatePrecision Precision) Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return (monday, monday.AddDays(6), DatePrecision.Day);
    }

    private static (DateOnly First, DateOnly Last, DatePrecision Precision) Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return (first, first.AddMonths(1).AddDays(-1), DatePrecision.Month);
    }

    private static bool Make(TokenRange range, DateOnly? first, DateOnly? last, DatePrecision precision, out TimeMention mention)
    {
        mention = new TimeMention(range, first, last, precision, Inferred: true, TimeKind.At);
        return first is not null;
    }
}
