using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>
/// When a count is taken to have stood: its as-of date (in which a date of utterance is kept), else the day of publication.
/// A month or a year is the span of its days, cut at the day of publication.
/// </summary>
/// <param name="Date">The first day that it can be.</param>
/// <param name="Through">The last day that it can be; figures are put in order by it.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Inferred">Whether a part of it, such as the year, is not in the words.</param>
public sealed record EffectiveDate(DateOnly Date, DateOnly Through, DateBasis Basis, bool Inferred)
{
    /// <summary>The effective date of a claim; null when neither the claim nor its document has one.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="document">Its document; null when it was entered by hand.</param>
    public static EffectiveDate? Of(Claim claim, SourceDocument? document)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var published = document?.Known.PublishedOn;
        if (claim.AsOf is not { } asOf)
        {
            return published is { } day ? new(day, day, DateBasis.Published, Inferred: false) : null;
        }

        var last = LastDay(asOf);
        var through = published is { } cut && cut >= asOf.Date && cut < last ? cut : last;
        return new(asOf.Date, through, DateBasis.Stated, asOf.Inferred);
    }

    /// <summary>How many days lie between two dates; 0 when their spans meet. Symmetric.</summary>
    /// <param name="other">The other date.</param>
    public int DaysTo(EffectiveDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return DaysBetween(Date, Through, other.Date, other.Through);
    }

    internal static int DaysBetween(DateOnly date, DateOnly through, DateOnly otherDate, DateOnly otherThrough) =>
        Math.Max(0, Math.Max(date.DayNumber - otherThrough.DayNumber, otherDate.DayNumber - through.DayNumber));

    private static DateOnly LastDay(AsOf asOf) => asOf.Precision switch
    {
        DatePrecision.Month => new(asOf.Date.Year, asOf.Date.Month, DateTime.DaysInMonth(asOf.Date.Year, asOf.Date.Month)),
        DatePrecision.Year => new(asOf.Date.Year, 12, 31),
        _ => asOf.Date,
    };
}
