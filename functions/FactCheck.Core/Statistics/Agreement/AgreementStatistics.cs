namespace FactCheck.Core.Statistics.Agreement;

/// <summary>How far several sources agree over events.</summary>
/// <param name="Alpha">Krippendorff's alpha of the counts, gaps allowed.</param>
/// <param name="Intraclass">Intraclass correlations of log counts over the events that every source covers.</param>
public sealed record AgreementStatistics(
    ReportedStatistic<KrippendorffResult> Alpha,
    ReportedStatistic<IntraclassResult> Intraclass);
