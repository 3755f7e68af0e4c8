using System.Globalization;
using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace FactCheck.Benchmarks.Extraction;

/// <summary>
/// What share of labelled numbers the extractor finds as claims, and a general number recogniser as numbers. Labels are JSON Lines
/// with <c>doc</c>, <c>char_start</c>, <c>char_end</c>, <c>low</c>, <c>point</c>, <c>high</c> and <c>optional</c>.
/// </summary>
internal static class NumberRecall
{
    public static async Task<int> RunAsync(string labels, string folder, TextWriter output, CancellationToken cancellationToken)
    {
        var rows = (await File.ReadAllLinesAsync(labels, cancellationToken).ConfigureAwait(false)).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        var (all, claims, numbers) = (0, 0, 0);
        foreach (var document in rows.Where(row => !row.TryGetProperty("optional", out var optional) || optional.ValueKind != JsonValueKind.True).GroupBy(row => row.GetProperty("doc").GetString()!))
        {
            var text = await File.ReadAllTextAsync(Path.Combine(folder, Path.ChangeExtension(document.Key, ".txt")), cancellationToken).ConfigureAwait(false);
            var found = new RuleBasedExtractor().Extract(ExtractionWorkload.Input(1) with { Text = text, Case = Case.Draft(CaseId.Parse("recall")) }, cancellationToken).Claims;
            var recognised = NumberRecognizer.RecognizeNumber(text, Culture.English);
            foreach (var label in document)
            {
                var (start, end) = (label.GetProperty("char_start").GetInt32(), label.GetProperty("char_end").GetInt32());
                var values = Values(label);
                all++;
                claims += found.Any(claim => claim.Span!.Value.Start < end && start < claim.Span.Value.End && (values.Count == 0 || values.Contains(claim.Quantity.Value ?? claim.Quantity.Lower ?? -1))) ? 1 : 0;
                numbers += recognised.Any(number => number.Start < end && start <= number.End && (values.Count == 0 || values.Contains(ValueOf(number)))) ? 1 : 0;
            }
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{all} labelled numbers: the extractor finds {claims / (double)all:P1} as claims, the number recogniser {numbers / (double)all:P1} as numbers")).ConfigureAwait(false);
        return 0;
    }

    private static HashSet<long> Values(JsonElement label) =>
        [.. new[] { "low", "point", "high" }.Where(name => label.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number).Select(name => label.GetProperty(name).GetInt64())];

    private static long ValueOf(ModelResult number) =>
        number.Resolution?.TryGetValue("value", out var value) == true && decimal.TryParse(value?.ToString(), CultureInfo.InvariantCulture, out var read) ? (long)read : -1;
}
