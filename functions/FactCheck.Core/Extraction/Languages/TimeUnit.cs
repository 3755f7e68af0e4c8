namespace FactCheck.Core.Extraction.Languages;

internal enum TimeUnit
{
    Day,
    Week,
    Month,
    Year,
}
