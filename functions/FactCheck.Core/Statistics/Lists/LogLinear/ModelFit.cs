namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>The fit of an estimable model.</summary>
/// <param name="Deviance">Twice the log-likelihood lost against fitting every cell.</param>
/// <param name="Aic">-2 log-likelihood + 2 parameters, with the log y! terms.</param>
/// <param name="Bic">-2 log-likelihood + parameters times the logarithm of the people observed (not of the cells).</param>
/// <param name="Hidden">Estimated people on no list.</param>
/// <param name="Total">Estimated people in all.</param>
/// <param name="StandardError">Delta-method standard error of the total, the hidden count's Poisson variance included.</param>
/// <param name="Interval">Log-normal interval of the total.</param>
public sealed record ModelFit(
    double Deviance,
    double Aic,
    double Bic,
    double Hidden,
    double Total,
    double StandardError,
    Limits Interval);
