using MathNet.Numerics.Statistics;

namespace FactCheck.Benchmarks.Ingestion;

/// <summary>Least, middle and greatest of several measurements.</summary>
internal sealed record Spread(double Minimum, double Median, double Maximum)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var all = values.ToArray();
        return new(all.Minimum(), all.Median(), all.Maximum());
    }

    public override string ToString() => FormattableString.Invariant($"minimum {Minimum:F2}, median {Median:F2}, maximum {Maximum:F2}");
}
