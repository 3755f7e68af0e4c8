namespace FactCheck.Reference.Kinds;

internal static class RevisionKinds
{
    public static object MannKendall(ReferenceCase item)
    {
        var result = Core.Statistics.Revisions.MannKendall.Compute(item.Doubles("x"), item.Doubles("y"));
        return new
        {
            s = result.S,
            var_s = result.Variance,
            z = result.Z,
            p_value = result.PValue,
            tau_b = result.TauB,
        };
    }

    public static object TheilSen(ReferenceCase item)
    {
        var result = Core.Statistics.Revisions.TheilSen.Compute(item.Doubles("x"), item.Doubles("y"), item.Level);
        return new
        {
            n_slopes = result?.Slopes ?? 0,
            slope = result?.Slope,
            intercept = result?.Intercept,
            intercept_of_medians = result?.InterceptOfMedians,
            lower_rank = result?.LowerRank,
            upper_rank = result?.UpperRank,
            ci_interpolated = new[] { result?.InterpolatedLower, result?.InterpolatedUpper },
            ci_conservative = Shape.Pair(result?.Conservative),
        };
    }
}
