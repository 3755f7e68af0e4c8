using System.ComponentModel;
using FactCheck.Api.Input;
using FactCheck.Core.Statistics.Lists;
using FactCheck.Core.Statistics.Lists.LogLinear;
using FactCheck.Core.Statistics.Resampling;

namespace FactCheck.Api.Statistics;

/// <summary>How estimates from lists are computed, as it arrives.</summary>
internal sealed record ListOptionsQuery(
    [property: Description("The confidence level of every interval, 0.5 to 0.999; 0.95 unless given.")] string? Level,
    [property: Description("What models are weighed and chosen by: bic (the default) or aic.")] string? Criterion,
    [property: Description("true lets models whose estimate lies on the boundary take part in the average.")] string? IncludeBoundary)
{
    /// <summary>The settings; faults go to the reader.</summary>
    public ListOptions Read(InputReader input)
    {
        var defaults = new ListOptions();
        return new(
            input.Real("level", Level, BootstrapOptions.MinimumLevel, BootstrapOptions.MaximumLevel, defaults.Level),
            input.Choice<InformationCriterion>("criterion", Criterion) ?? defaults.Criterion,
            input.Flag("includeBoundary", IncludeBoundary));
    }
}
