using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FactCheck.Benchmarks.Discrepancies;
using FactCheck.Core.Checking;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Extraction;
using FactCheck.Core.Json;
using FactCheck.Core.Reviewing;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;
using MathNet.Numerics.Statistics;

namespace FactCheck.Benchmarks.Checking;

/// <summary>
/// What <c>POST check</c> costs on <see cref="LargeCase"/> in the embedded store: reading the case, checking and serialising,
/// each of many different statements once. The store is as a server keeps it open; what its process remembers helps it.
/// </summary>
internal static class CheckSpeed
{
    private const double Bar = 20;

    /// <summary>Runs it; the exit code is 1 when the median takes longer than it may.</summary>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var stores = EmbeddedStore.Open(folder.FullPath);
        await stores.Probe.PrepareAsync(cancellationToken);
        await LargeCase.WriteAsync(stores, cancellationToken);
        var evidence = await CaseEvidence.ReadAsync(stores, LargeCase.Case, cancellationToken);
        var questions = CheckQuestions.All();
        var check = new StatementCheck(new RuleBasedExtractor(), RatingScale.Default);
        var checking = new StatementChecking(stores, new RuleBasedExtractor(), RatingScale.Default);
        var verdicts = questions.SelectMany(question => check.Check(evidence, question, cancellationToken).Counts).CountBy(count => count.Verdict).OrderBy(pair => pair.Key);
        await output.WriteLineAsync($"{questions.Count} statements: {string.Join(", ", verdicts.Select(pair => $"{pair.Value} {pair.Key}"))}");

        await output.WriteLineAsync("milliseconds     median      min      max   processor");
        await ReportAsync("check", question => Task.FromResult(check.Check(evidence, question, cancellationToken)));
        await ReportAsync("whole, fresh", question => AnswerAsync(Fresh(), question));
        var whole = await ReportAsync("whole", question => AnswerAsync(checking, question));
        var passed = whole < Bar;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"median of the whole under {Bar} ms: {(passed ? "pass" : "FAIL")}"));
        return passed ? 0 : 1;

        StatementChecking Fresh() => new(EmbeddedStore.Open(folder.FullPath), new RuleBasedExtractor(), RatingScale.Default);

        async Task AnswerAsync(StatementChecking service, CheckRequest question)
        {
            var answer = await service.CheckAsync(LargeCase.Case, question, cancellationToken);
            await JsonSerializer.SerializeAsync(Stream.Null, answer, WireJson.Options, cancellationToken);
        }

        async Task<double> ReportAsync(string part, Func<CheckRequest, Task> work)
        {
            var (elapsed, processor) = (new List<double>(), new List<double>());
            foreach (var question in questions)
            {
                var before = Environment.CpuUsage.TotalTime;
                var clock = Stopwatch.StartNew();
                await work(question);
                elapsed.Add(clock.Elapsed.TotalMilliseconds);
                processor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            }

            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{part,-12} {elapsed.Median(),10:F1} {elapsed.Min(),8:F1} {elapsed.Max(),8:F1} {processor.Median(),11:F1}"));
            return elapsed.Median();
        }
    }
}
