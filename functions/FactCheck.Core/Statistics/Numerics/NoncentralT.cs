using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace FactCheck.Core.Statistics.Numerics;

/// <summary>
/// The noncentral t distribution, by integrating the normal distribution function over the chi distribution of the scale:
/// P(T ≤ t) = ∫ Φ(tu - δ) f(u) du, u = √(χ²/ν) (Johnson, Kotz and Balakrishnan 1995, chapter 31).
/// </summary>
internal static class NoncentralT
{
    private const int NodesPerPanel = 20;

    /// <summary>Quantile for positive degrees of freedom and any noncentrality.</summary>
    public static double Quantile(double probability, double degreesOfFreedom, double noncentrality)
    {
        var step = 1 + Math.Abs(noncentrality);
        var low = noncentrality - step;
        while (Cumulative(low, degreesOfFreedom, noncentrality) > probability)
        {
            low -= step *= 2;
        }

        step = 1 + Math.Abs(noncentrality);
        var high = noncentrality + step;
        while (Cumulative(high, degreesOfFreedom, noncentrality) < probability)
        {
            high += step *= 2;
        }

        return Root.Increasing(t => Cumulative(t, degreesOfFreedom, noncentrality) - probability, low, high);
    }

    /// <summary>Probability of at most <paramref name="t"/>.</summary>
    public static double Cumulative(double t, double degreesOfFreedom, double noncentrality)
    {
        var logConstant = Math.Log(2) + (degreesOfFreedom / 2 * Math.Log(degreesOfFreedom / 2)) - SpecialFunctions.GammaLn(degreesOfFreedom / 2);
        double Integrand(double u) =>
            Tail.NormalAbove(noncentrality - (t * u))
            * Math.Exp(logConstant + ((degreesOfFreedom - 1) * Math.Log(u)) - (degreesOfFreedom * u * u / 2));

        var spread = 1 / Math.Sqrt(2 * degreesOfFreedom);
        var cuts = new SortedSet<double>();
        for (var i = -24; i <= 24; i++)
        {
            cuts.Add(Math.Max(0, 1 + (i * spread / 2)));
        }

        // Where the normal factor turns over, at u = δ/t within a few times 1/t, panels must be as narrow as it is.
        var (first, last) = (cuts.Min, cuts.Max);
        for (var i = -10; i <= 10 && t != 0; i++)
        {
            var cut = (noncentrality + i) / t;
            if (cut > first && cut < last)
            {
                cuts.Add(cut);
            }
        }

        return cuts.Zip(cuts.Skip(1), (a, b) => GaussLegendreRule.Integrate(Integrand, a, b, NodesPerPanel)).Sum();
    }
}
