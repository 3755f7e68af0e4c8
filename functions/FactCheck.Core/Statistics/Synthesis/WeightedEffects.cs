namespace FactCheck.Core.Statistics.Synthesis;

/// <summary>Effects weighted by the inverse of their total variance at some τ².</summary>
internal readonly struct WeightedEffects
{
    public WeightedEffects(ReadOnlySpan<double> effects, ReadOnlySpan<double> variances, double tau2)
    {
        double weighted = 0;
        for (var i = 0; i < effects.Length; i++)
        {
            var weight = 1 / (variances[i] + tau2);
            Weight += weight;
            SquaredWeight += weight * weight;
            weighted += weight * effects[i];
        }

        Mean = weighted / Weight;
        for (var i = 0; i < effects.Length; i++)
        {
            var weight = 1 / (variances[i] + tau2);
            var residual = effects[i] - Mean;
            Q += weight * residual * residual;
            QWeighted += weight * weight * residual * residual;
        }
    }

    /// <summary>Sum of the weights.</summary>
    public double Weight { get; }

    /// <summary>Sum of the squared weights.</summary>
    public double SquaredWeight { get; }

    /// <summary>Weighted mean.</summary>
    public double Mean { get; }

    /// <summary>Weighted sum of squares about the mean: the generalised Q.</summary>
    public double Q { get; }

    /// <summary>The same with squared weights.</summary>
    public double QWeighted { get; }

    /// <summary>Trace of the projection that takes the weighted mean out: Σw - Σw²/Σw.</summary>
    public double Trace => Weight - (SquaredWeight / Weight);

    /// <summary>Derivative in τ² of twice the restricted log-likelihood.</summary>
    public double RestrictedScore => QWeighted - Trace;
}
