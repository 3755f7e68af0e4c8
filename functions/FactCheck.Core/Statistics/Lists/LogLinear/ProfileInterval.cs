namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>An estimate of a total and its interval from the profile likelihood.</summary>
/// <param name="Total">Total that maximises the multinomial likelihood.</param>
/// <param name="Interval">
/// Totals not rejected by the likelihood-ratio test; the upper end is infinite when the likelihood never falls far enough.
/// </param>
/// <param name="LowerAtObserved">Whether the lower end is the number observed, which no total can be below.</param>
public sealed record ProfileInterval(double Total, Limits Interval, bool LowerAtObserved);
