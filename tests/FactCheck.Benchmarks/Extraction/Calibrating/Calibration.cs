using System.Globalization;
using FactCheck.Core.Reviewing;

namespace FactCheck.Benchmarks.Extraction.Calibrating;

/// <summary>
/// How far the confidence of claims can be trusted, and the constants that fit it. Of the texts held back only aggregates are
/// printed: who writes rules may look at the output.
/// </summary>
internal static class Calibration
{
    private const string HeldBack = "--held-back";

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (arguments is not ([_] or [_, HeldBack, _]))
        {
            await output.WriteLineAsync($"After the folder comes nothing, or {HeldBack} and names of texts joined by commas.").ConfigureAwait(false);
            return 2;
        }

        string[] heldBack = arguments is [_, _, var ids] ? ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        var claims = await new LabelledCorpus(arguments[0]).JudgeAsync(heldBack, cancellationToken).ConfigureAwait(false);
        foreach (var line in Report(claims))
        {
            await output.WriteLineAsync(line).ConfigureAwait(false);
        }

        return 0;
    }

    private static IEnumerable<string> Report(IReadOnlyList<JudgedClaim> claims)
    {
        var unseen = claims.Where(claim => !claim.IsTriedOut).ToList();
        var triedOut = claims.Where(claim => claim.IsTriedOut).ToList();
        var fit = new ConfidenceFit(claims);
        return
        [
            "Confidence as the extractor gives it, texts on which the rules were not tried out:",
            .. ReliabilityTable.Bins(unseen),
            .. ReliabilityTable.Cuts(unseen),
            .. triedOut.Count == 0 ? [] : (IEnumerable<string>)["Texts on which they were:", .. ReliabilityTable.Bins(triedOut), .. ReliabilityTable.Cuts(triedOut)],
            string.Create(CultureInfo.InvariantCulture, $"A claim goes to review below {ReviewThreshold.Default:F2}."),
            string.Create(CultureInfo.InvariantCulture, $"Fitted to all: intercept {fit.Intercept:F2}, strength {fit.PerStrength:F1}; tried out {fit.PerTriedOut:F2}, not for use."),
            string.Create(CultureInfo.InvariantCulture, $"Brier score on texts not tried out: constants in force {ReliabilityTable.Brier(unseen, claim => claim.Confidence):F4}, fit {ReliabilityTable.Brier(unseen, fit.Predict):F4}."),
            LeavingOneOut(claims, unseen),
        ];
    }

    /// <summary>Each text is predicted by what fits the others, and by their plain share of right claims.</summary>
    private static string LeavingOneOut(IReadOnlyList<JudgedClaim> claims, List<JudgedClaim> unseen)
    {
        var (fitted, plain) = (0.0, 0.0);
        foreach (var text in unseen.GroupBy(claim => claim.Document, StringComparer.Ordinal))
        {
            var fit = new ConfidenceFit([.. claims.Where(claim => claim.Document != text.Key)]);
            var share = unseen.Where(claim => claim.Document != text.Key).Average(claim => claim.IsRight ? 1.0 : 0);
            fitted += ReliabilityTable.Brier(text, fit.Predict) * text.Count();
            plain += ReliabilityTable.Brier(text, _ => share) * text.Count();
        }

        return string.Create(CultureInfo.InvariantCulture, $"Leaving out one such text at a time: fit {fitted / unseen.Count:F4}, plain share {plain / unseen.Count:F4}.");
    }
}
