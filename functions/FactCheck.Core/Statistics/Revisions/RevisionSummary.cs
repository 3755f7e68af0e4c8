namespace FactCheck.Core.Statistics.Revisions;

/// <summary>How the figures of one source changed.</summary>
/// <param name="Figures">Figures that stand.</param>
/// <param name="Upward">Steps that raise the count whatever admissible values are taken.</param>
/// <param name="Downward">Steps that lower it.</param>
/// <param name="Unchanged">Steps between equal exact counts.</param>
/// <param name="Undetermined">Steps whose intervals leave it open.</param>
/// <param name="Retracted">Figures taken back.</param>
/// <param name="LatestOverFirst">Latest count over the first, as its range; null with fewer than two figures.</param>
/// <param name="DaysToFirst">Days from the start of the event to the first figure; null without a start.</param>
/// <param name="PerDay">Theil-Sen slope in people a day, of exact counts; null with fewer than two days.</param>
/// <param name="Trend">Mann-Kendall test of exact counts; null with fewer than three.</param>
public sealed record RevisionSummary(
    int Figures,
    int Upward,
    int Downward,
    int Unchanged,
    int Undetermined,
    int Retracted,
    Limits? LatestOverFirst,
    int? DaysToFirst,
    TheilSenResult? PerDay,
    MannKendallResult? Trend);
