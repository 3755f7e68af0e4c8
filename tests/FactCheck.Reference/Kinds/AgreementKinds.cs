using FactCheck.Core.Statistics.Agreement;

namespace FactCheck.Reference.Kinds;

internal static class AgreementKinds
{
    public static object Krippendorff(ReferenceCase item)
    {
        var metric = item.Text("metric") switch
        {
            "interval" => DifferenceMetric.Interval,
            "ordinal" => DifferenceMetric.Ordinal,
            "nominal" => DifferenceMetric.Nominal,
            _ => DifferenceMetric.Ratio,
        };
        var ratings = item.Input["ratings"]!.AsArray()
            .Select(row => (IReadOnlyList<double?>)[.. row!.AsArray().Select(rating => rating?.GetValue<double>())])
            .ToList();
        var result = KrippendorffAlpha.Compute(ratings, metric);
        return new
        {
            alpha = result.Alpha,
            observed_disagreement = result.ObservedDisagreement,
            expected_disagreement = result.ExpectedDisagreement,
            n_pairable = result.Pairable,
            values = result.Values,
            coincidence = result.Coincidence,
        };
    }

    public static object Intraclass(ReferenceCase item)
    {
        var result = IntraclassCorrelation.Compute(item.Table("ratings"), item.Level);
        return new
        {
            ms_rows = result.MeanSquareRows,
            ms_columns = result.MeanSquareColumns,
            ms_within = result.MeanSquareWithin,
            ms_error = result.MeanSquareError,
            icc_1 = result.OneWay.Value,
            icc_a_1 = result.Agreement.Value,
            icc_c_1 = result.Consistency.Value,
            icc_1_ci = Shape.Pair(result.OneWay.Interval),
            icc_a_1_ci = Shape.Pair(result.Agreement.Interval),
            icc_c_1_ci = Shape.Pair(result.Consistency.Interval),
        };
    }
}
