using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Agreement;

/// <summary>Agreement of several sources that may leave units out.</summary>
/// <param name="Alpha">1 - observed/expected: 1 is perfect, 0 what chance gives; null when every value is the same.</param>
/// <param name="ObservedDisagreement">Mean difference within units.</param>
/// <param name="ExpectedDisagreement">Mean difference between any two pairable values.</param>
/// <param name="Pairable">Values in units with at least two.</param>
/// <param name="Values">Distinct values among all ratings, ascending.</param>
/// <param name="Coincidence">Coincidence matrix in the order of <paramref name="Values"/>.</param>
public sealed record KrippendorffResult(
    double? Alpha,
    double ObservedDisagreement,
    double ExpectedDisagreement,
    int Pairable,
    ImmutableArray<double> Values,
    ImmutableArray<ImmutableArray<double>> Coincidence);
