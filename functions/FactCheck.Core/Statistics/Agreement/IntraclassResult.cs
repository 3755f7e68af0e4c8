namespace FactCheck.Core.Statistics.Agreement;

/// <summary>Intraclass correlations of sources that all rate the same units.</summary>
/// <param name="Units">Rows.</param>
/// <param name="Sources">Columns.</param>
/// <param name="MeanSquareRows">Between units.</param>
/// <param name="MeanSquareColumns">Between sources.</param>
/// <param name="MeanSquareWithin">Within units.</param>
/// <param name="MeanSquareError">Left over after units and sources.</param>
/// <param name="OneWay">ICC(1): sources differ from unit to unit.</param>
/// <param name="Agreement">ICC(A,1): absolute agreement, a steady gap between sources counts against it.</param>
/// <param name="Consistency">ICC(C,1): consistency, a steady gap does not count.</param>
public sealed record IntraclassResult(
    int Units,
    int Sources,
    double MeanSquareRows,
    double MeanSquareColumns,
    double MeanSquareWithin,
    double MeanSquareError,
    IntraclassEstimate OneWay,
    IntraclassEstimate Agreement,
    IntraclassEstimate Consistency);
