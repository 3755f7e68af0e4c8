namespace FactCheck.Core.Statistics.Resampling;

/// <summary>Settings of a bootstrap.</summary>
public sealed record BootstrapOptions
{
    /// <summary>Name of the random number generator: each block of resamples has a stream of its own.</summary>
    public const string Generator = "MathNet.Numerics Xoshiro256StarStar, one stream for each 250 resamples";

    /// <summary>Fewest resamples.</summary>
    public const int MinimumResamples = 199;

    /// <summary>Most resamples.</summary>
    public const int MaximumResamples = 1_000_000;

    /// <summary>Least confidence level.</summary>
    public const double MinimumLevel = 0.5;

    /// <summary>Greatest confidence level.</summary>
    public const double MaximumLevel = 0.999;

    /// <summary>Resamples, 10,000 unless set.</summary>
    public int Resamples { get; init; } = 10_000;

    /// <summary>Seed; the same seed gives the same answer on every machine, however many cores it has.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Confidence level between 0 and 1.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>What is wrong with the settings, one sentence each; empty when nothing is.</summary>
    public IEnumerable<string> Faults()
    {
        if (Resamples is < MinimumResamples or > MaximumResamples)
        {
            yield return $"resamples must lie between {MinimumResamples} and {MaximumResamples}.";
        }

        if (!(Level is >= MinimumLevel and <= MaximumLevel))
        {
            yield return FormattableString.Invariant($"level must lie between {MinimumLevel} and {MaximumLevel}.");
        }
    }
}
