using FactCheck.Core.Statistics.Lists;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>Says what estimates from lists are worth.</summary>
internal static class ListReading
{
    public static string OfPair(TwoListResult result, string first, string second, double level) =>
        $"{first} and {second} name {Plain.People(result.Observed)} people between them; were the two independent, there would be about {Plain.People(result.Chapman)} in all ({Plain.Percent(level)} interval {Plain.PeopleInterval(result.LogNormalInterval)}).";

    public static string OfLowerBound(ChaoResult result, double level) =>
        $"The lists name {Plain.People(result.Observed)} people; under the bound's assumptions the total is estimated to be at least about {Plain.People(result.BiasCorrected.Total)} ({Plain.Percent(level)} interval of that bound {Plain.PeopleInterval(result.BiasCorrected.Interval)}).";

    public static string OfModels(ModelSummary summary, long observed, int lists, ListOptions options) =>
        $"The lists name {Plain.People(observed)} people; averaged over {Plain.Count(summary.Average.Models, "model")} by {options.Criterion.ToString().ToUpperInvariant()}, the total is estimated at about {Plain.People(summary.Average.Total)} ({Plain.Percent(options.Level)} interval {Plain.PeopleInterval(summary.Average.Interval)}), if the {lists} lists do not all depend on one another at once, which no data can test.";
}
