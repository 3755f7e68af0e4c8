namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>How much two records are alike, with the parts. Each part runs from 0 to 1; null is not known for both.</summary>
/// <param name="Total">Weighted mean of the known parts.</param>
/// <param name="Name">Likeness of the names, word by word in the best order.</param>
/// <param name="Date">Likeness of the dates: 1 the same day, falling to 0 within a month.</param>
/// <param name="Place">Likeness of the places.</param>
/// <param name="BirthYear">Likeness of the years of birth: 1 the same, falling to 0 within four years.</param>
public sealed record MatchScore(double Total, double Name, double? Date, double? Place, double? BirthYear);
