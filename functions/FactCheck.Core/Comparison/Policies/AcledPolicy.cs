using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>In the style of Armed Conflict Location and Event Data: one number, the most conservative, vague words by rule.</summary>
internal sealed class AcledPolicy : IStandingPolicy
{
    /// <summary>What a vague word is read as, by the id of the rule that read it.</summary>
    private static readonly FrozenDictionary<string, long> Floors = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["few"] = 3,
        ["handful"] = 3,
        ["several"] = 3,
        ["tens"] = 10,
        ["dozens"] = 12,
        ["hundreds"] = 100,
        ["thousands"] = 1000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Id => "acled";

    public string Rule => "The most conservative of the sources' latest counts stands as one number, and vague words count as a fixed number: several as 3, tens as 10, dozens as 12, hundreds as 100, thousands as 1,000.";

    public string Citation => "In the style of: Armed Conflict Location and Event Data (ACLED), FAQs on how fatalities are coded (most conservative estimate; tens 10, dozens 12, hundreds 100 and so on), https://acleddata.com/. That several, a few and a handful count as 3 is this project's reading.";

    public StandingChoice Choose(ImmutableArray<Figure> latest)
    {
        var (number, bound) = latest
            .SelectMany(figure => figure.Claims)
            .Select(evidence => Read(evidence.Quantity))
            .Min();
        return new(new(CountInterval.Exactly(number), bound, bound), latest) { Best = number };
    }

    /// <summary>A word's fixed number; the number named where the words only approach it; else the smallest count admitted.</summary>
    private static (long Number, Bound Bound) Read(Quantity quantity)
    {
        var floor = Floors.TryGetValue(quantity.Rule, out var number) ? number
            : quantity is { Comparator: Comparator.About or Comparator.Nearly, Value: { } named } ? named
            : BoundedCount.Of(quantity).Interval.Lower;
        return (floor, quantity.Comparator is Comparator.Exact or Comparator.None ? quantity.Bound : Bound.Soft);
    }
}
