using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace FactCheck.Benchmarks.Extraction;

/// <summary>The whole extractor against number and date recognition alone by a general library, on the same megabyte.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private const int Characters = 1_000_000;

    private readonly RuleBasedExtractor _extractor = new();
    private ExtractionInput _input = null!;
    private string[] _paragraphs = [];

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _input = ExtractionWorkload.Input(Characters);
        _paragraphs = _input.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Claims with all that belongs to them.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableArray<Claim> WholeExtractor() => _extractor.Extract(_input, CancellationToken.None).Claims;

    /// <summary>Numbers only.</summary>
    [Benchmark]
    public int RecognizersNumbers() => _paragraphs.Sum(paragraph => NumberRecognizer.RecognizeNumber(paragraph, Culture.English).Count);

    /// <summary>Dates only.</summary>
    [Benchmark]
    public int RecognizersDates() => _paragraphs.Sum(paragraph => DateTimeRecognizer.RecognizeDateTime(paragraph, Culture.English, refTime: new DateTime(2021, 3, 4, 0, 0, 0, DateTimeKind.Utc)).Count);
}
