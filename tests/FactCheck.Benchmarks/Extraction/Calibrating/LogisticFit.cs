using MathNet.Numerics.LinearAlgebra;

namespace FactCheck.Benchmarks.Extraction.Calibrating;

/// <summary>
/// Logistic regression with a ridge penalty, by Newton's method: the maximum of the log-likelihood less half the penalty times
/// the square of each coefficient.
/// </summary>
internal static class LogisticFit
{
    private const int MostSteps = 100;
    private const double Enough = 1e-10;

    /// <summary>The coefficients.</summary>
    /// <param name="rows">The features of each observation; a constant one is the intercept's.</param>
    /// <param name="outcomes">Whether each came true.</param>
    /// <param name="penalties">The penalty of each coefficient.</param>
    /// <exception cref="InvalidOperationException">It does not settle.</exception>
    public static Vector<double> Of(IReadOnlyList<double[]> rows, IReadOnlyList<bool> outcomes, double[] penalties)
    {
        var features = Matrix<double>.Build.DenseOfRowArrays(rows);
        var truth = Vector<double>.Build.DenseOfEnumerable(outcomes.Select(outcome => outcome ? 1.0 : 0));
        var ridge = Vector<double>.Build.DenseOfArray(penalties);
        var coefficients = Vector<double>.Build.Dense(penalties.Length);
        for (var step = 0; step < MostSteps; step++)
        {
            var expected = (features * coefficients).Map(Probability);
            var gradient = features.TransposeThisAndMultiply(truth - expected) - ridge.PointwiseMultiply(coefficients);
            var weights = expected.PointwiseMultiply(1 - expected);
            var curvature = features.TransposeThisAndMultiply(Matrix<double>.Build.DenseOfDiagonalVector(weights) * features) + Matrix<double>.Build.DenseOfDiagonalVector(ridge);
            var change = curvature.Solve(gradient);
            coefficients += change;
            if (change.L2Norm() < Enough)
            {
                return coefficients;
            }
        }

        throw new InvalidOperationException("The fit does not settle.");
    }

    /// <summary>The probability of some log-odds.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
