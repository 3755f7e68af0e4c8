namespace FactCheck.Core.Statistics.Revisions;

/// <summary>A robust straight line through values over time.</summary>
/// <param name="Slopes">Pairs of points with different times.</param>
/// <param name="Slope">Median slope, in units of value per unit of time.</param>
/// <param name="Intercept">Median of value - slope times time.</param>
/// <param name="InterceptOfMedians">Median value less slope times median time (Conover 1999).</param>
/// <param name="LowerRank">Position, from 1, of the lower end among the ordered slopes; fractional.</param>
/// <param name="UpperRank">Position of the upper end.</param>
/// <param name="InterpolatedLower">Slope interpolated at the lower position (Gilbert 1987); null where it leaves the sample.</param>
/// <param name="InterpolatedUpper">Slope interpolated at the upper position; null where it leaves the sample.</param>
/// <param name="Conservative">Slopes at the next whole positions outwards, held to the sample.</param>
public sealed record TheilSenResult(
    int Slopes,
    double Slope,
    double Intercept,
    double InterceptOfMedians,
    double LowerRank,
    double UpperRank,
    double? InterpolatedLower,
    double? InterpolatedUpper,
    Limits Conservative);
