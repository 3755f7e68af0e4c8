using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Benchmarks.Statistics;

/// <summary>Times the same work here and in R, one after the other on the same machine, and prints both.</summary>
public static class RComparison
{
    private const int Runs = 5;

    /// <summary>Runs the comparison; without Rscript it says so and prints the times here alone.</summary>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var work = new StatisticsWorkload();
        (string Key, string What, Func<object> Run)[] tasks =
        [
            ("four", "113 models of 4 lists: status, AIC, BIC, N, SE, interval", work.FitFourLists),
            ("five", "6,893 models of 5 lists: status, AIC, BIC, N, SE, interval", work.FitFiveLists),
            ("median", "BCa of a median, 200 events, 10,000 resamples", work.BootstrapMedian),
            ("pooled", "BCa of a DerSimonian-Laird mean, 50 studies, 10,000 resamples", work.BootstrapPooled),
        ];
        var inR = await TimesInRAsync(work, cancellationToken);
        if (inR is null)
        {
            await output.WriteLineAsync("Rscript with the package boot is not installed: only the times here are given.");
        }

        foreach (var (key, what, run) in tasks)
        {
            var here = MedianSeconds(run);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{what}: {here * 1000:F2} ms"));
            foreach (var (name, seconds) in (inR ?? []).Where(item => item.Name.StartsWith(key + "/", StringComparison.Ordinal)))
            {
                var form = name[(key.Length + 1)..];
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"    R {form,-10} {seconds * 1000,10:F1} ms   {seconds / here,7:F0} times as long"));
            }
        }

        return 0;
    }

    // A measured run repeats the work until it lasts a tenth of a second, after as long a warm-up.
    private static double MedianSeconds(Func<object> work)
    {
        var warmUp = Stopwatch.StartNew();
        var repetitions = 0;
        while (warmUp.Elapsed < TimeSpan.FromSeconds(1))
        {
            work();
            repetitions++;
        }

        repetitions = Math.Max(1, repetitions / 10);
        var runs = Enumerable.Range(0, Runs).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < repetitions; i++)
            {
                work();
            }

            return watch.Elapsed.TotalSeconds / repetitions;
        }).Order().ToList();
        return runs[Runs / 2];
    }

    private static async Task<List<(string Name, double Seconds)>?> TimesInRAsync(StatisticsWorkload work, CancellationToken cancellationToken)
    {
        var data = Path.GetTempFileName();
        try
        {
            string Line<T>(string name, IEnumerable<T> values)
                where T : IFormattable => $"{name} {string.Join(' ', values.Select(value => value.ToString(null, CultureInfo.InvariantCulture)))}";
            await File.WriteAllLinesAsync(
                data,
                [
                    Line("four", work.FourLists),
                    Line("five", work.FiveLists),
                    Line("logratios", work.LogRatios),
                    Line("effects", work.Effects),
                    Line("variances", work.Variances),
                ],
                cancellationToken);
            var script = Path.Combine(AppContext.BaseDirectory, "Statistics", "statistics.R");
            var start = new ProcessStartInfo("Rscript", [script, data, Runs.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            using var process = Process.Start(start);
            if (process is null)
            {
                return null;
            }

            var text = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode != 0 ? null : [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t'))
                .Select(fields => (fields[0], double.Parse(fields[1], CultureInfo.InvariantCulture)))];
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(data);
        }
    }
}
