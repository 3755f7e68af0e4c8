using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Times;

/// <summary>Reads one date that begins at a token: "January 15, 2022", "15 January", "March 2011", "2014", "2022-01-15", "the 1930s".</summary>
internal static class DateReader
{
    private const int EarliestYear = 1600;
    private const int LatestYear = 2100;

    public static bool TryRead(TokenStream stream, int at, int end, Anchor anchor, out TimeMention mention)
    {
        mention = null!;
        return at < end && (TryIso(stream, at, end, out mention) || TryMonthFirst(stream, at, end, anchor, out mention) || TryDayFirst(stream, at, end, anchor, out mention) || TryYear(stream, at, out mention));
    }

    /// <summary>The number of a month by its name or abbreviation; 0 when it is none.</summary>
    public static int MonthOf(TokenStream stream, int at) =>
        stream.IsCapital(at) && stream.TryMark<CalendarName>(at, out _, out var name) && name.Unit == CalendarUnit.Month ? name.Number : 0;

    private static bool TryIso(TokenStream stream, int at, int end, out TimeMention mention)
    {
        mention = null!;
        if (at + 5 > end || !stream.IsMark(at + 1, '-') || !stream.IsMark(at + 3, '-') || !stream.IsGlued(at + 4)
            || Number(stream, at, 4) is not { } year || Number(stream, at + 2, 2) is not { } month || Number(stream, at + 4, 2) is not { } day || Day(year, month, day) is not { } date)
        {
            return false;
        }

        mention = Point(at, at + 5, date, inferred: false);
        return true;
    }

    private static bool TryMonthFirst(TokenStream stream, int at, int end, Anchor anchor, out TimeMention mention)
    {
        mention = null!;
        if (MonthOf(stream, at) is not (> 0 and var month))
        {
            return false;
        }

        var next = stream.IsMark(at + 1, '.') ? at + 2 : at + 1;
        if (next < end && Number(stream, next, 2) is { } day and > 0 and <= 31 && !stream.IsMark(next + 1, ':'))
        {
            var after = SkipOrdinal(stream, next + 1);
            var comma = stream.IsMark(after, ',') ? after + 1 : after;
            return comma < end && Year(stream, comma) is { } year
                ? Make(Day(year, month, day), at, comma + 1, inferred: false, out mention)
                : Make(anchor.Nearest(month, day), at, after, inferred: true, out mention);
        }

        var ofYear = stream.IsMark(next, ',') ? next + 1 : next;
        return ofYear < end && Year(stream, ofYear) is { } whole
            ? MakeMonth(new DateOnly(whole, month, 1), at, ofYear + 1, inferred: false, out mention)
            : anchor.Nearest(month, 1) is { } first && MakeMonth(first, at, at + 1, inferred: true, out mention);
    }

    private static bool TryDayFirst(TokenStream stream, int at, int end, Anchor anchor, out TimeMention mention)
    {
        mention = null!;
        if (Number(stream, at, 2) is not { } day)
        {
            return false;
        }

        var name = SkipOrdinal(stream, at + 1);
        name = stream.Is(name, WordClass.Of) ? name + 1 : name;
        if (name >= end || MonthOf(stream, name) is not (> 0 and var month))
        {
            return false;
        }

        var next = stream.IsMark(name + 1, '.') || stream.IsMark(name + 1, ',') ? name + 2 : name + 1;
        return next < end && Year(stream, next) is { } year
            ? Make(Day(year, month, day), at, next + 1, inferred: false, out mention)
            : Make(anchor.Nearest(month, day), at, name + 1, inferred: true, out mention);
    }

    private static bool TryYear(TokenStream stream, int at, out TimeMention mention)
    {
        mention = null!;
        if (Year(stream, at) is not { } year)
        {
            return false;
        }

        var decade = year % 10 == 0 && stream.IsGlued(at + 1) && stream.Is(at + 1, WordClass.DecadeSuffix);
        mention = new TimeMention(new TokenRange(at, decade ? at + 2 : at + 1), new DateOnly(year, 1, 1), new DateOnly(decade ? year + 9 : year, 12, 31), DatePrecision.Year, Inferred: false, TimeKind.At);
        return true;
    }

    private static bool Make(DateOnly? date, int first, int end, bool inferred, out TimeMention mention)
    {
        mention = date is { } day ? Point(first, end, day, inferred) : null!;
        return date is not null;
    }

    private static bool MakeMonth(DateOnly first, int at, int end, bool inferred, out TimeMention mention)
    {
        mention = new TimeMention(new TokenRange(at, end), first, first.AddMonths(1).AddDays(-1), DatePrecision.Month, inferred, TimeKind.At);
        return true;
    }

    private static TimeMention Point(int first, int end, DateOnly date, bool inferred) =>
        new(new TokenRange(first, end), date, date, DatePrecision.Day, inferred, TimeKind.At);

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? Year(TokenStream stream, int at) => Number(stream, at, 4) is { } year and >= EarliestYear and <= LatestYear && stream.SpanOf(at).Length == 4 ? year : null;

    private static int? Number(TokenStream stream, int at, int digits) =>
        at < stream.Count && stream[at].Kind == TokenKind.Number && stream.SpanOf(at).Length <= digits && int.TryParse(stream.SpanOf(at), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int SkipOrdinal(TokenStream stream, int at) => at < stream.Count && stream.IsGlued(at) && stream.Is(at, WordClass.OrdinalSuffix) ? at + 1 : at;
}
