using MathNet.Numerics.RootFinding;

namespace FactCheck.Core.Statistics.Numerics;

/// <summary>Roots of continuous functions in a bracket, to the last few bits.</summary>
internal static class Root
{
    /// <summary>
    /// The root of a function that does not decrease between <paramref name="low"/> and <paramref name="high"/>; the
    /// nearer end when it does not change sign there.
    /// </summary>
    public static double Increasing(Func<double, double> function, double low, double high)
    {
        if (function(low) >= 0)
        {
            return low;
        }

        if (function(high) <= 0)
        {
            return high;
        }

        // Brent's method may creep where the function is flat; what is left after it is bisected.
        if (Brent.TryFindRoot(function, low, high, 1e-15 * Math.Max(1, Math.Abs(low)), 200, out var root))
        {
            return root;
        }

        for (var i = 0; i < 200; i++)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = function(middle) < 0 ? (middle, high) : (low, middle);
        }

        return low + ((high - low) / 2);
    }

    /// <summary>As <see cref="Increasing"/>, for a function that does not increase.</summary>
    public static double Decreasing(Func<double, double> function, double low, double high) =>
        Increasing(x => -function(x), low, high);
}
