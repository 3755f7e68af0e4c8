using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>In the style of the Uppsala Conflict Data Program: a low, a high and a best estimate.</summary>
internal sealed class UcdpPolicy : IStandingPolicy
{
    public string Id => "ucdp";

    public string Rule => "The range runs from the lowest to the highest of the sources' latest counts, and the lowest is the best estimate because no source is taken to be more reliable than another.";

    public string Citation => "In the style of: Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset Codebook and Battle-Related Deaths Dataset Codebook (best, high and low estimates), https://ucdp.uu.se/downloads/. Where its coders find a source more reliable they follow it; this project never does.";

    public StandingChoice Choose(ImmutableArray<Figure> latest)
    {
        var range = latest.Hull();
        return new(range, latest) { Best = range.Interval.Lower };
    }
}
