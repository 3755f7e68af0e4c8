using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Resampling;

/// <summary>
/// Bias-corrected and accelerated intervals from the replicates of a statistic (Efron 1987; Efron and Tibshirani 1993,
/// chapter 14): the quantiles at Φ(z₀ + (z₀ + z)/(1 - a(z₀ + z))).
/// </summary>
public sealed class BcaDistribution
{
    private readonly double[] _replicates;
    private readonly OrderStatistics _ordered;

    /// <param name="estimate">Statistic of the sample.</param>
    /// <param name="replicates">Statistics of the resamples; at least one.</param>
    /// <param name="jackknife">Statistics with one unit left out each.</param>
    public BcaDistribution(double estimate, IEnumerable<double> replicates, IReadOnlyList<double> jackknife)
    {
        ArgumentNullException.ThrowIfNull(jackknife);
        Estimate = estimate;
        _replicates = [.. replicates];
        ArgumentOutOfRangeException.ThrowIfZero(_replicates.Length, nameof(replicates));
        _ordered = new OrderStatistics(_replicates);
        Acceleration = AccelerationOf([.. jackknife]);
    }

    /// <summary>Statistic of the sample.</summary>
    public double Estimate { get; }

    /// <summary>Σu³/(6(Σu²)^1.5) of the jackknife influences u; 0 when none has any.</summary>
    public double Acceleration { get; }

    /// <summary>Share of replicates below the estimate.</summary>
    public double ProportionBelow(TieCount ties)
    {
        double below = 0;
        foreach (var replicate in _replicates)
        {
            below += replicate < Estimate ? 1 : replicate == Estimate && ties == TieCount.Midpoint ? 0.5 : 0;
        }

        return below / _replicates.Length;
    }

    /// <summary>Bias correction z₀; infinite when every replicate is on one side.</summary>
    public double Bias(TieCount ties) => Quantile.Normal(ProportionBelow(ties));

    /// <summary>The two probabilities at which quantiles are taken; null when the bias correction is not finite.</summary>
    public Limits? Adjusted(double level, TieCount ties)
    {
        var bias = Bias(ties);
        if (!double.IsFinite(bias))
        {
            return null;
        }

        var normal = Quantile.TwoSidedNormal(level);
        double At(double z) => Tail.NormalAbove(-(bias + ((bias + z) / (1 - (Acceleration * (bias + z))))));
        return new Limits(At(-normal), At(normal));
    }

    /// <summary>The interval; null when the bias correction is not finite.</summary>
    public Limits? Interval(double level, TieCount ties = TieCount.Midpoint, QuantileRule rule = QuantileRule.Type6) =>
        Adjusted(level, ties)?.Map(probability => rule switch
        {
            QuantileRule.Type7 => _ordered.Type7(probability),
            QuantileRule.NormalScale => _ordered.NormalScale(probability),
            _ => _ordered.Type6(probability),
        });

    private static double AccelerationOf(double[] jackknife)
    {
        var mean = Sum.Mean(jackknife);
        var scale = jackknife.Length == 0 ? 0 : jackknife.Max(value => Math.Abs(mean - value));
        if (!(scale > 1e-14 * Math.Abs(mean)))
        {
            return 0;
        }

        double squares = 0, cubes = 0;
        foreach (var value in jackknife)
        {
            var influence = (mean - value) / scale;
            squares += influence * influence;
            cubes += influence * influence * influence;
        }

        return cubes / (6 * Math.Pow(squares, 1.5));
    }
}
