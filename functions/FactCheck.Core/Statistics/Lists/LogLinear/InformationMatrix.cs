using System.Numerics;

namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// The information X'WX of a Poisson model by its Cholesky factor. An entry is the fitted margin of the union of two terms,
/// so that the margins hold all of them.
/// </summary>
internal sealed class InformationMatrix(int size)
{
    private readonly double[] _factor = new double[size * size];

    /// <summary>Variance of the last parameter: it is last so that its pivot alone gives it.</summary>
    public double LastVariance { get; private set; }

    /// <summary>Factorises; false when the matrix is not positive definite in double precision.</summary>
    /// <param name="sets">Parameters.</param>
    /// <param name="margins">Fitted margins of all sets.</param>
    public bool Factorise(ReadOnlySpan<int> sets, ReadOnlySpan<double> margins)
    {
        var p = sets.Length;
        for (var i = 0; i < p; i++)
        {
            var row = _factor.AsSpan(i * p, p);
            for (var j = 0; j < i; j++)
            {
                row[j] = (margins[sets[i] | sets[j]] - Dot(row, _factor.AsSpan(j * p, p), j)) / _factor[(j * p) + j];
            }

            var pivot = margins[sets[i]] - Dot(row, row, i);
            if (!(pivot > 0))
            {
                return false;
            }

            row[i] = Math.Sqrt(pivot);
            LastVariance = 1 / pivot;
        }

        return true;
    }

    /// <summary>Solves for the step; returns the Newton decrement, gradient times step.</summary>
    /// <param name="sets">Parameters, as factorised.</param>
    /// <param name="gradient">Residual margins of all sets.</param>
    /// <param name="step">Takes the step.</param>
    public double Solve(ReadOnlySpan<int> sets, ReadOnlySpan<double> gradient, Span<double> step)
    {
        var p = sets.Length;
        double decrement = 0;
        for (var i = 0; i < p; i++)
        {
            step[i] = (gradient[sets[i]] - Dot(_factor.AsSpan(i * p, p), step, i)) / _factor[(i * p) + i];
            decrement += step[i] * step[i];
        }

        for (var i = p - 1; i >= 0; i--)
        {
            var value = step[i];
            for (var k = i + 1; k < p; k++)
            {
                value -= _factor[(k * p) + i] * step[k];
            }

            step[i] = value / _factor[(i * p) + i];
        }

        return decrement;
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right, int length)
    {
        var sum = Vector<double>.Zero;
        var i = 0;
        for (; i <= length - Vector<double>.Count; i += Vector<double>.Count)
        {
            sum += new Vector<double>(left[i..]) * new Vector<double>(right[i..]);
        }

        var total = Vector.Sum(sum);
        for (; i < length; i++)
        {
            total += left[i] * right[i];
        }

        return total;
    }
}
