using System.Runtime.InteropServices;
using MathNet.Numerics.Random;

namespace FactCheck.Core.Statistics.Resampling;

/// <summary>
/// The nonparametric bootstrap with a BCa interval, resampling whole units (events), so that values of one event stay
/// together. Ties with the estimate count by half and quantiles are of type 6.
/// </summary>
public static class BcaBootstrap
{
    private const int BlockSize = 250;
    private const int FewUnits = 4096;

    /// <summary>Resamples a statistic.</summary>
    /// <param name="units">Units, at least two.</param>
    /// <param name="statistic">The statistic.</param>
    /// <param name="options">Settings.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static BcaResult Compute(
        int units,
        ResampleStatistic statistic,
        BootstrapOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(units, 2);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Resamples, nameof(options));
        var replicates = new double[options.Resamples];
        Parallel.For(
            0,
            (options.Resamples + BlockSize - 1) / BlockSize,
            new ParallelOptions { CancellationToken = cancellationToken },
            block => FillBlock(replicates.AsSpan(block * BlockSize, Math.Min(BlockSize, options.Resamples - (block * BlockSize))), block));

        var distribution = new BcaDistribution(Estimate(units, statistic), replicates, Jackknife(units, statistic));
        var interval = distribution.Interval(options.Level);
        return new BcaResult(
            distribution.Estimate,
            interval,
            interval is null ? null : distribution.Bias(TieCount.Midpoint),
            distribution.Acceleration,
            units,
            options);

        void FillBlock(Span<double> block, int number)
        {
            var random = new Xoshiro256StarStar(BlockSeed(options.Seed, number), threadSafe: false);
            var bytes = new byte[units * (units <= FewUnits ? sizeof(ushort) : sizeof(uint))];
            var counts = new double[units];
            for (var i = 0; i < block.Length; i++)
            {
                Draw(random, bytes, counts);
                block[i] = statistic(counts);
            }
        }
    }

    /// <summary>The statistic of the sample itself.</summary>
    public static double Estimate(int units, ResampleStatistic statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var counts = new double[units];
        Array.Fill(counts, 1);
        return statistic(counts);
    }

    /// <summary>The statistic with each unit left out in turn.</summary>
    public static double[] Jackknife(int units, ResampleStatistic statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var counts = new double[units];
        Array.Fill(counts, 1);
        var values = new double[units];
        for (var i = 0; i < units; i++)
        {
            counts[i] = 0;
            values[i] = statistic(counts);
            counts[i] = 1;
        }

        return values;
    }

    // As many units with replacement as there are, each equally likely: random bits times the number of units, drawn again
    // where the product would favour some (Lemire 2019). Sixteen bits do unless there are thousands of units.
    private static void Draw(Xoshiro256StarStar random, byte[] bytes, double[] counts)
    {
        counts.AsSpan().Clear();
        random.NextBytes(bytes);
        var units = (uint)counts.Length;
        if (bytes.Length == counts.Length * sizeof(uint))
        {
            var favoured = (uint)(0x1_0000_0000UL % units);
            foreach (var bits in MemoryMarshal.Cast<byte, uint>(bytes))
            {
                var product = (ulong)bits * units;
                while ((uint)product < favoured)
                {
                    product = (ulong)(uint)random.NextFullRangeInt32() * units;
                }

                counts[product >> 32]++;
            }

            return;
        }

        var rare = 0x1_0000U % units;
        foreach (var bits in MemoryMarshal.Cast<byte, ushort>(bytes))
        {
            var product = bits * units;
            while ((ushort)product < rare)
            {
                product = (ushort)random.NextFullRangeInt32() * units;
            }

            counts[product >> 16]++;
        }
    }

    // Neighbouring seeds and blocks must not share streams: multiply by odd constants and fold (SplitMix64's finaliser).
    private static int BlockSeed(int seed, int block)
    {
        var mixed = unchecked(((ulong)(uint)seed << 32) + (((ulong)block + 1) * 0x9E3779B97F4A7C15UL));
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return unchecked((int)(mixed ^ (mixed >> 31)));
    }
}
