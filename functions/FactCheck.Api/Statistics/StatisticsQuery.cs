using System.ComponentModel;
using FactCheck.Api.Input;
using FactCheck.Core.Cases;
using FactCheck.Core.Statistics.Discrepancies;
using FactCheck.Core.Statistics.Paired;
using FactCheck.Core.Statistics.Resampling;
using FactCheck.Core.Statistics.Synthesis;

namespace FactCheck.Api.Statistics;

/// <summary>Which events, and how the statistics over them are computed, as it arrives.</summary>
internal sealed record StatisticsQuery(
    [property: Description("The slugs of the cases, separated by commas, at most 500.")] string? Cases,
    [property: Description("What becomes of ties between the sides in the signed-rank test: pratt (the default) or wilcoxon.")] string? ZeroMethod,
    [property: Description("The confidence level of every interval, 0.5 to 0.999; 0.95 unless given.")] string? Level,
    [property: Description("How many bootstrap resamples, 199 to 1000000; 10000 unless given.")] string? Resamples,
    [property: Description("The seed of the bootstrap, a whole number from 0; 1 unless given.")] string? Seed,
    [property: Description("The standard deviations either side of the mean in the limits of agreement, 0.1 to 10; 1.96 unless given.")] string? Multiplier,
    [property: Description("How the variance between events is estimated: restrictedMaximumLikelihood (the default), derSimonianLaird or pauleMandel.")] string? Estimator,
    [property: Description("The sampling model that the random-effects synthesis assumes, as published totals have no sampling variance: none (the default; there is then no synthesis) or poisson.")] string? WorkingModel)
{
    private const int MostCases = 500;
    private const double LeastMultiplier = 0.1;
    private const double GreatestMultiplier = 10;

    /// <summary>The ids of the cases, each once; faults go to the reader.</summary>
    public IReadOnlyList<CaseId> ReadCases(InputReader input)
    {
        var items = InputReader.Items(Cases);
        if (items.Length is 0 or > MostCases)
        {
            input.Fault("cases", FormattableString.Invariant($"Between 1 and {MostCases} slugs of cases, separated by commas."));
            return [];
        }

        return [.. items.Select(item => input.CaseId(item, "cases")).Distinct()];
    }

    /// <summary>The settings; faults go to the reader.</summary>
    public DiscrepancyOptions ReadOptions(InputReader input)
    {
        var defaults = new DiscrepancyOptions();
        var bootstrap = defaults.Bootstrap;
        return new()
        {
            Zeros = input.Choice<ZeroMethod>("zeroMethod", ZeroMethod) ?? defaults.Zeros,
            AgreementMultiplier = input.Real("multiplier", Multiplier, LeastMultiplier, GreatestMultiplier, defaults.AgreementMultiplier),
            Estimator = input.Choice<HeterogeneityEstimator>("estimator", Estimator) ?? defaults.Estimator,
            WorkingModel = input.Choice<WorkingModel>("workingModel", WorkingModel) ?? defaults.WorkingModel,
            Bootstrap = new()
            {
                Level = input.Real("level", Level, BootstrapOptions.MinimumLevel, BootstrapOptions.MaximumLevel, bootstrap.Level),
                Resamples = input.Number("resamples", Resamples, BootstrapOptions.MinimumResamples, BootstrapOptions.MaximumResamples, bootstrap.Resamples),
                Seed = input.Number("seed", Seed, 0, int.MaxValue, bootstrap.Seed),
            },
        };
    }
}
