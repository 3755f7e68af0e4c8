namespace FactCheck.Core.Extraction.Languages;

internal enum CalendarUnit
{
    Month,
    Weekday,
}
