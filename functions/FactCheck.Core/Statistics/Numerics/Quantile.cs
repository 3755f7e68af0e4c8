using MathNet.Numerics;

namespace FactCheck.Core.Statistics.Numerics;

/// <summary>
/// Quantiles of the usual distributions to about twelve digits. The library's own inverses stop at eight or fewer for
/// the beta family, so its distribution functions are inverted here.
/// </summary>
internal static class Quantile
{
    /// <summary>Quantile of the standard normal; plus or minus infinity at 1 and 0.</summary>
    public static double Normal(double probability) => probability switch
    {
        <= 0 => double.NegativeInfinity,
        >= 1 => double.PositiveInfinity,
        _ => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, probability),
    };

    /// <summary>The standard normal quantile that leaves (1 - level)/2 above it.</summary>
    public static double TwoSidedNormal(double level) => Normal(0.5 + (level / 2));

    /// <summary>Student's t that leaves (1 - level)/2 above it; <paramref name="degreesOfFreedom"/> &gt; 0.</summary>
    public static double TwoSidedStudentT(double level, double degreesOfFreedom)
    {
        // t² / (t² + df) follows a beta distribution with 1/2 and df/2. Far out the complement keeps the digits.
        var complement = Beta(1 - level, degreesOfFreedom / 2, 0.5);
        return Math.Sqrt(degreesOfFreedom * (1 - complement) / complement);
    }

    /// <summary>Quantile of the chi-squared distribution; <paramref name="degreesOfFreedom"/> &gt; 0.</summary>
    public static double ChiSquared(double probability, double degreesOfFreedom) => Invert(
        x => SpecialFunctions.GammaLowerRegularized(degreesOfFreedom / 2, x / 2),
        probability,
        Math.Max(degreesOfFreedom, 1));

    /// <summary>Quantile of Snedecor's F; degrees of freedom need not be whole.</summary>
    public static double FisherF(double probability, double numerator, double denominator)
    {
        var beta = Beta(probability, numerator / 2, denominator / 2);
        var complement = beta < 0.5 ? 1 - beta : Beta(1 - probability, denominator / 2, numerator / 2);
        return denominator * beta / (numerator * complement);
    }

    /// <summary>Quantile of the beta distribution with positive shapes.</summary>
    public static double Beta(double probability, double a, double b)
    {
        if (probability <= 0 || probability >= 1)
        {
            return probability <= 0 ? 0 : 1;
        }

        // Bisection on the logarithm below 1/2 and on the complement above keeps relative precision at both ends.
        if (SpecialFunctions.BetaRegularized(a, b, 0.5) < probability)
        {
            return 1 - LowerBeta(1 - probability, b, a);
        }

        return LowerBeta(probability, a, b);
    }

    private static double LowerBeta(double probability, double a, double b) =>
        Math.Exp(Root.Increasing(u => SpecialFunctions.BetaRegularized(a, b, Math.Exp(u)) - probability, -700, Math.Log(0.5)));

    private static double Invert(Func<double, double> cdf, double probability, double start)
    {
        var low = start;
        while (cdf(low) > probability && low > 1e-300)
        {
            low /= 4;
        }

        var high = start;
        while (cdf(high) < probability)
        {
            high *= 4;
        }

        return Math.Exp(Root.Increasing(u => cdf(Math.Exp(u)) - probability, Math.Log(low), Math.Log(high)));
    }
}
