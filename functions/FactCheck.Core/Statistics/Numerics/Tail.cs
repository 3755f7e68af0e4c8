using MathNet.Numerics;

namespace FactCheck.Core.Statistics.Numerics;

/// <summary>Tail probabilities that keep their digits far out.</summary>
internal static class Tail
{
    /// <summary>Probability that a standard normal variable is above <paramref name="z"/>.</summary>
    public static double NormalAbove(double z) => SpecialFunctions.Erfc(z / Constants.Sqrt2) / 2;

    /// <summary>Probability that a standard normal variable is at least this far from zero.</summary>
    public static double NormalBeyond(double z) => Math.Min(1, 2 * NormalAbove(Math.Abs(z)));

    /// <summary>Probability that Student's t is at least this far from zero.</summary>
    public static double StudentTBeyond(double t, double degreesOfFreedom) =>
        SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + (t * t)));

    /// <summary>Probability that a chi-squared variable is above <paramref name="value"/>.</summary>
    public static double ChiSquaredAbove(double value, double degreesOfFreedom) =>
        value <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2, value / 2);

    /// <summary>Probability of at least <paramref name="successes"/> heads in fair throws.</summary>
    public static double FairCoinAtLeast(int successes, int trials) => successes <= 0
        ? 1
        : SpecialFunctions.BetaRegularized(successes, trials - successes + 1, 0.5);

    /// <summary>Twice the smaller tail, at most 1.</summary>
    public static double TwoSided(double less, double greater) => Math.Min(1, 2 * Math.Min(less, greater));
}
