namespace FactCheck.Core.Claims;

/// <summary>How exactly words give a date.</summary>
public enum DatePrecision
{
    /// <summary>The words give no date.</summary>
    Unknown,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month; the date is its first day.</summary>
    Month,

    /// <summary>To the year; the date is its first day.</summary>
    Year,
}
