using FactCheck.Core.Statistics.Synthesis;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>Says what the random-effects model makes of the ratios.</summary>
internal static class SynthesisReading
{
    public static string Of(RandomEffectsResult result, double level, string otherSide) =>
        $"Under the model's assumptions, in these {result.K} cases the {otherSide} figure was on average {Plain.Ratio(Math.Exp(result.Pooled))} times the official one ({Plain.Percent(level)} interval {Plain.Interval(result.KnappHartung.Interval.Map(Math.Exp))}).";
}
