namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>One person on one list.</summary>
/// <param name="Id">Identity of the record, unique over all lists.</param>
/// <param name="List">Name of the list.</param>
/// <param name="Name">Name as printed, in any order and in Latin or Cyrillic letters.</param>
/// <param name="Date">Date of the harm, when given.</param>
/// <param name="Place">Place of the harm, when given.</param>
/// <param name="BirthYear">Year of birth, when given.</param>
public sealed record NamedRecord(
    string Id,
    string List,
    string Name,
    DateOnly? Date = null,
    string? Place = null,
    int? BirthYear = null);
