namespace FactCheck.Core.Statistics.Paired;

/// <summary>What the signed-rank test found.</summary>
/// <param name="N">Non-zero differences.</param>
/// <param name="Zeros">Differences equal to zero.</param>
/// <param name="V">Sum of the ranks of positive differences.</param>
/// <param name="VMinus">Sum of the ranks of negative differences.</param>
/// <param name="Mean">Mean of V under the null hypothesis.</param>
/// <param name="Variance">Variance of V under the null hypothesis, given the ties.</param>
/// <param name="Z">Standardised V where the normal approximation is used; else null.</param>
/// <param name="PValue">Two-sided: twice the smaller tail, at most 1; 1 with nothing left.</param>
/// <param name="PGreater">Probability of V or more.</param>
/// <param name="PLess">Probability of V or less.</param>
/// <param name="Distribution">How the tails were had.</param>
public sealed record WilcoxonResult(
    int N,
    int Zeros,
    double V,
    double VMinus,
    double Mean,
    double Variance,
    double? Z,
    double PValue,
    double PGreater,
    double PLess,
    NullDistribution Distribution);
