using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;

namespace FactCheck.Benchmarks.Extraction.Calibrating;

/// <summary>
/// Texts with labels: a folder of <c>.txt</c> files, and beside it, with the folder's name, the labels (<c>.jsonl</c>) and where
/// the body of each text begins (<c>-docs.jsonl</c>).
/// </summary>
/// <param name="folder">The folder.</param>
internal sealed class LabelledCorpus(string folder)
{
    private readonly string _folder = Path.TrimEndingDirectorySeparator(folder);

    /// <summary>Extracts every text that has labels and judges its claims; disputes, which have no number, are left out.</summary>
    /// <param name="heldBack">Names of the texts on which the rules were not tried out; none when they were on no text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<JudgedClaim>> JudgeAsync(IReadOnlyCollection<string> heldBack, CancellationToken cancellationToken)
    {
        var labels = (await ReadAsync(_folder + ".jsonl", cancellationToken).ConfigureAwait(false)).ConvertAll(row => new CorpusLabel(row));
        var bodies = (await ReadAsync(_folder + "-docs.jsonl", cancellationToken).ConfigureAwait(false))
            .ToDictionary(row => row.GetProperty("doc").GetString()!, row => row.GetProperty("body_start").GetInt32(), StringComparer.Ordinal);
        var judged = new List<JudgedClaim>();
        foreach (var document in labels.GroupBy(label => label.Document, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var text = await File.ReadAllTextAsync(Path.Combine(_folder, document.Key + ".txt"), cancellationToken).ConfigureAwait(false);
            var strengths = new Dictionary<ClaimId, double>();
            var input = ExtractionWorkload.Input(1) with { Text = text, Case = Case.Draft(CaseId.Parse("calibration")) };
            var claims = new RuleBasedExtractor().Extract(input, strengths.Add, cancellationToken).Claims;
            judged.AddRange(
                from verdict in ClaimJudge.Judge(claims, [.. document], bodies.GetValueOrDefault(document.Key))
                where verdict.Claim.Dispute is null
                select new JudgedClaim(document.Key, heldBack.Count > 0 && !heldBack.Contains(document.Key), strengths[verdict.Claim.Id], verdict.Claim.Confidence, verdict.CountIsRight, verdict.IsRight));
        }

        return judged;
    }

    private static async Task<List<JsonElement>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var rows = await File.ReadAllLinesAsync(file, cancellationToken).ConfigureAwait(false);
        return [.. rows.Where(row => row.Length > 0).Select(row => JsonSerializer.Deserialize<JsonElement>(row))];
    }
}
