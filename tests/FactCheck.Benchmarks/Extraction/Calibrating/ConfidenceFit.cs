using FactCheck.Core.Extraction;
using MathNet.Numerics.LinearAlgebra;

namespace FactCheck.Benchmarks.Extraction.Calibrating;

/// <summary>
/// The confidence model, fitted: log-odds of being right over strength. A term for texts on which the rules were
/// tried out takes up that they do better there, and is left out of what is predicted.
/// </summary>
internal sealed class ConfidenceFit
{
    /// <summary>Keeps the slope small, since few claims are wrong; the intercepts are all but free.</summary>
    private static readonly double[] Penalties = [0, 0.01, 1];

    private readonly Vector<double> _coefficients;

    public ConfidenceFit(IReadOnlyCollection<JudgedClaim> claims) =>
        _coefficients = LogisticFit.Of([.. claims.Select(claim => Row(claim, claim.IsTriedOut))], [.. claims.Select(claim => claim.IsRight)], Penalties);

    public double Intercept => _coefficients[0];

    public double PerTriedOut => _coefficients[1];

    /// <summary>For a whole unit of strength; the fit works in tenths, which is how far strengths differ.</summary>
    public double PerStrength => _coefficients[2] * 10;

    /// <summary>How likely a claim of a text that the rules have not seen is to be right.</summary>
    public double Predict(JudgedClaim claim) => LogisticFit.Probability(_coefficients.DotProduct(Vector<double>.Build.Dense(Row(claim, triedOut: false))));

    private static double[] Row(JudgedClaim claim, bool triedOut) =>
        [1, triedOut ? 1 : 0, (claim.Strength - ConfidenceModel.PlainStrength) * 10];
}
