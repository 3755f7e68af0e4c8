using System.Globalization;

namespace FactCheck.Benchmarks.Extraction.Calibrating;

/// <summary>How often claims of a confidence are right, in bins, and what a threshold would part.</summary>
internal static class ReliabilityTable
{
    private static readonly double[] Edges = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001];
    private static readonly double[] Thresholds = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

    public static IEnumerable<string> Bins(IReadOnlyCollection<JudgedClaim> claims)
    {
        yield return "  confidence      n   mean   number+harm   with side";
        for (var i = 0; i + 1 < Edges.Length; i++)
        {
            var bin = claims.Where(claim => claim.Confidence >= Edges[i] && claim.Confidence < Edges[i + 1]).ToList();
            if (bin.Count > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {Edges[i]:F2} to {Math.Min(1, Edges[i + 1]):F2} {bin.Count,4}   {bin.Average(claim => claim.Confidence):F2}   {Share(bin, claim => claim.CountIsRight)}          {Share(bin, claim => claim.IsRight)}");
            }
        }

        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"  all          {claims.Count,4}   {claims.Average(claim => claim.Confidence):F2}   {Share(claims, claim => claim.CountIsRight)}          {Share(claims, claim => claim.IsRight)}   Brier score {Brier(claims, claim => claim.Confidence):F4}");
    }

    public static IEnumerable<string> Cuts(IReadOnlyCollection<JudgedClaim> claims)
    {
        yield return "  threshold   below: n  number+harm  with side   from it up: n  number+harm  with side";
        foreach (var threshold in Thresholds)
        {
            var sides = claims.ToLookup(claim => claim.Confidence < threshold);
            yield return string.Create(CultureInfo.InvariantCulture, $"  {threshold:F2}        {Side(sides[true])}               {Side(sides[false])}");
        }
    }

    /// <summary>The mean square of what a prediction misses by.</summary>
    public static double Brier(IEnumerable<JudgedClaim> claims, Func<JudgedClaim, double> predict) =>
        claims.Average(claim => Math.Pow(predict(claim) - (claim.IsRight ? 1 : 0), 2));

    private static string Side(IEnumerable<JudgedClaim> claims)
    {
        var side = claims.ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{side.Count,8}  {Share(side, claim => claim.CountIsRight),11}  {Share(side, claim => claim.IsRight),9}");
    }

    private static string Share(IReadOnlyCollection<JudgedClaim> claims, Func<JudgedClaim, bool> isRight) =>
        claims.Count == 0 ? "   -" : (claims.Count(isRight) / (double)claims.Count).ToString("F2", CultureInfo.InvariantCulture);
}
