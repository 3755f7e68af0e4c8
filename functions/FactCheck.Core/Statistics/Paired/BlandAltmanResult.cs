namespace FactCheck.Core.Statistics.Paired;

/// <summary>Limits of agreement of paired differences.</summary>
/// <param name="N">Differences.</param>
/// <param name="Mean">Mean difference.</param>
/// <param name="StandardDeviation">Their standard deviation, n - 1 below.</param>
/// <param name="Agreement">Mean plus and minus the multiplier times the deviation.</param>
/// <param name="MeanInterval">t interval of the mean.</param>
/// <param name="LowerLimitExact">Interval of the lower limit from the noncentral t distribution.</param>
/// <param name="UpperLimitExact">Interval of the upper limit from the noncentral t distribution.</param>
/// <param name="LowerLimit1999">Interval of the lower limit by the approximation of 1999.</param>
/// <param name="UpperLimit1999">Interval of the upper limit by the approximation of 1999.</param>
/// <param name="LowerLimit1986">Interval of the lower limit by the approximation of 1986.</param>
/// <param name="UpperLimit1986">Interval of the upper limit by the approximation of 1986.</param>
public sealed record BlandAltmanResult(
    int N,
    double Mean,
    double StandardDeviation,
    Limits Agreement,
    Limits MeanInterval,
    Limits LowerLimitExact,
    Limits UpperLimitExact,
    Limits LowerLimit1999,
    Limits UpperLimit1999,
    Limits LowerLimit1986,
    Limits UpperLimit1986);
