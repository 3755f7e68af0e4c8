using FactCheck.Core.Statistics.Synthesis;

namespace FactCheck.Reference.Kinds;

internal static class SynthesisKinds
{
    public static object RandomEffects(ReferenceCase item)
    {
        var estimator = item.Text("estimator") switch
        {
            "DL" => HeterogeneityEstimator.DerSimonianLaird,
            "PM" => HeterogeneityEstimator.PauleMandel,
            "REML" => HeterogeneityEstimator.RestrictedMaximumLikelihood,
            var other => throw new NotSupportedException($"Unknown estimator '{other}'."),
        };
        var result = Core.Statistics.Synthesis.RandomEffects.Compute(item.Doubles("y"), item.Doubles("v"), estimator, item.Level);
        return new
        {
            k = result.K,
            q = result.Q,
            q_p_value = result.QPValue,
            tau2 = result.Tau2,
            tau2_ci = Shape.Pair(result.Tau2Interval),
            pooled = result.Pooled,
            i2_metafor = result.I2,
            h2_metafor = result.H2,
            i2_from_q = result.I2FromQ,
            h2_from_q = result.H2FromQ,
            i2_ci_metafor = Shape.Pair(result.I2Interval),
            normal = Inference(result.Normal),
            knapp_hartung = Inference(result.KnappHartung),
        };
    }

    private static object Inference(PooledInference inference) => new
    {
        se = inference.StandardError,
        statistic = inference.Statistic,
        p_value = inference.PValue,
        ci = Shape.Pair(inference.Interval),
        prediction_metafor = Shape.Pair(inference.Prediction),
        prediction_t_k_minus_2 = Shape.Pair(inference.PredictionHiggins),
    };
}
