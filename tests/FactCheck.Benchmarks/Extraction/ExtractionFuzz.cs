using System.Globalization;
using System.Text;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using MathNet.Numerics.Random;

namespace FactCheck.Benchmarks.Extraction;

/// <summary>A million mutated sentences: none throws, and every claim is whole.</summary>
internal static class ExtractionFuzz
{
    private const int Sentences = 1_000_000;
    private const int Seed = 20220105;

    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var random = new MersenneTwister(Seed);
        var extractor = new RuleBasedExtractor();
        var seeds = ExtractionWorkload.Input(2_000).Text.Split(". ", StringSplitOptions.RemoveEmptyEntries);
        var found = 0;
        for (var i = 0; i < Sentences; i++)
        {
            var input = ExtractionWorkload.Input(1) with { Text = Mutate(seeds[random.Next(seeds.Length)], random) };
            foreach (var claim in extractor.Extract(input, cancellationToken).Claims)
            {
                found++;
                if (ClaimRules.Broken(claim).Any() || input.Text[claim.Span!.Value.Start..claim.Span.Value.End] != claim.Quote)
                {
                    await output.WriteLineAsync($"broken claim in: {input.Text}").ConfigureAwait(false);
                    return 1;
                }
            }
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Sentences:N0} sentences, {found:N0} claims, none broken")).ConfigureAwait(false);
        return 0;
    }

    private static string Mutate(string sentence, MersenneTwister random)
    {
        var text = new StringBuilder(sentence);
        for (var edits = random.Next(8); edits > 0 && text.Length > 1; edits--)
        {
            var at = random.Next(text.Length);
            _ = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, (char)random.Next(char.MaxValue)),
                _ => text.Append(text[at]),
            };
        }

        return text.ToString();
    }
}
