namespace FactCheck.Reference.Kinds;

internal static class ListKinds
{
    public static object TwoList(ReferenceCase item)
    {
        long Count(string key) => item.Counts(key)[0];
        var result = Core.Statistics.Lists.TwoList.Compute(Count("n1"), Count("n2"), Count("both"), item.Level);
        return new
        {
            observed = result.Observed,
            chapman = result.Chapman,
            seber_variance = result.SeberVariance,
            normal_ci = Shape.Pair(result.NormalInterval),
            lognormal_ci = Shape.Pair(result.LogNormalInterval),
            lincoln_petersen = result.LincolnPetersen,
            lincoln_petersen_variance = result.LincolnPetersenVariance,
            lincoln_petersen_lognormal_ci = Shape.Pair(result.LincolnPetersenInterval),
        };
    }

    public static object Chao(ReferenceCase item)
    {
        var result = Core.Statistics.Lists.Chao.Compute(item.Counts("f"), item.Input["lists"]?.GetValue<int>(), item.Level);
        return new
        {
            observed = result.Observed,
            chao = result.Classic?.Total,
            chao_variance = result.Classic?.Variance,
            chao_ci = Shape.Pair(result.Classic?.Interval),
            bias_corrected = result.BiasCorrected.Total,
            bias_corrected_variance = result.BiasCorrected.Variance,
            bias_corrected_ci = Shape.Pair(result.BiasCorrected.Interval),
            chao_with_list_factor = result.WithListFactor,
        };
    }
}
