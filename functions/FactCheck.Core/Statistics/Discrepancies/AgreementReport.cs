using System.Globalization;
using FactCheck.Core.Statistics.Paired;
using FactCheck.Core.Statistics.Reading;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>Limits of agreement of the log-ratios of exact pairs.</summary>
internal static class AgreementReport
{
    private const int FewestPairs = 3;

    public static ReportedStatistic<BlandAltmanResult> Compute(PairSet set)
    {
        var exact = set.ExactPairs.ToList();
        var report = set.Report<BlandAltmanResult>(
            "Bland-Altman limits of agreement of ln(other / official)",
            "Log-ratios of events are independent and roughly normal, with the same spread at every size.");
        report = report with
        {
            N = exact.Count,
            Inputs = [.. exact.SelectMany(pair => pair.ClaimIds).Distinct(StringComparer.Ordinal)],
            Options = report.Options.Add("multiplier", set.Options.AgreementMultiplier.ToString(CultureInfo.InvariantCulture)),
            Warnings = exact.Count == set.Pairs.Length
                ? report.Warnings
                : report.Warnings.Add($"{set.Pairs.Length - exact.Count} pairs with intervals are left out: a spread has no simple range over them."),
        };
        if (exact.Count < FewestPairs)
        {
            return report.WithTooLittle($"At least {FewestPairs} pairs of exact counts are needed; there are {exact.Count}.");
        }

        var value = BlandAltman.Compute([.. exact.Select(pair => pair.Ratio.Low.Log)], set.Options.AgreementMultiplier, set.Options.Level);
        return report with { Value = value, Reading = AgreementReading.Of(value, set.Options.OtherSide) };
    }
}
