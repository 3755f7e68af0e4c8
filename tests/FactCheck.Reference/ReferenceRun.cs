using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Reference.Kinds;

namespace FactCheck.Reference;

/// <summary>Runs every case of the given files and reports how far each answer is from the expected one.</summary>
public static class ReferenceRun
{
    private const string Usage = "usage: dotnet run --project tests/FactCheck.Reference -- [--values] FILE.json...";

    /// <summary>Returns 0 when every case is within its tolerance, 1 when one is not, 2 when there is nothing to run.</summary>
    public static int Execute(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var values = arguments.Contains("--values");
        var files = arguments.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (files.Count == 0)
        {
            errors.WriteLine(Usage);
            return 2;
        }

        int total = 0, failed = 0;
        foreach (var file in files)
        {
            if (!File.Exists(file))
            {
                errors.WriteLine($"{file}: no such file");
                return 2;
            }

            foreach (var item in CasesIn(file))
            {
                total++;
                failed += Report(item, values, output) ? 0 : 1;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total - failed} of {total} cases within tolerance"));
        return failed > 0 || total == 0 ? 1 : 0;
    }

    private static IEnumerable<ReferenceCase> CasesIn(string file)
    {
        using var stream = File.OpenRead(file);
        var root = JsonNode.Parse(stream);
        var cases = root as JsonArray ?? root?["cases"] as JsonArray
            ?? throw new InvalidDataException($"{file}: neither an array of cases nor an object with one.");
        return [.. cases.Select(item => new ReferenceCase(item!.AsObject()))];
    }

    private static bool Report(ReferenceCase item, bool values, TextWriter output)
    {
        if (!KindTable.Answers.TryGetValue(item.Method, out var answer))
        {
            output.WriteLine($"FAIL {item.Method}/{item.Name}: unknown kind");
            return false;
        }

        IReadOnlyList<Comparison> comparisons;
        try
        {
            var got = JsonSerializer.SerializeToNode(answer(item), KindTable.Json)!;
            comparisons = [.. Comparer.Compare(item.Expected, got, item.Tolerance)];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            output.WriteLine($"FAIL {item.Method}/{item.Name}: {exception.GetType().Name}: {exception.Message}");
            return false;
        }

        var bad = comparisons.Where(comparison => !comparison.Within).ToList();
        var worst = comparisons.MaxBy(comparison => comparison.Share);
        output.WriteLine($"{(bad.Count == 0 ? "ok  " : "FAIL")} {item.Method}/{item.Name}: {comparisons.Count} values, {bad.Count} out; worst {worst}");
        foreach (var comparison in values ? comparisons : bad.Take(12))
        {
            output.WriteLine($"       {comparison}");
        }

        return bad.Count == 0;
    }
}
