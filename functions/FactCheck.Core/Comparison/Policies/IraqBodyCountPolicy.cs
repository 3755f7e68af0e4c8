using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>In the style of Iraq Body Count: a minimum and a maximum, provisional until two sources give them.</summary>
internal sealed class IraqBodyCountPolicy : IStandingPolicy
{
    private const int SourcesNeeded = 2;

    public string Id => "iraqBodyCount";

    public string Rule => "The range runs from the smallest to the largest of the sources' latest counts and is provisional until two sources that are not of one group give a count.";

    public string Citation => "In the style of: Iraq Body Count, Methods, sections 1 (two independent sources, else provisional) and 3 (minimum and maximum deaths), https://www.iraqbodycount.org/about/methods/.";

    public StandingChoice Choose(ImmutableArray<Figure> latest) => new(latest.Hull(), latest)
    {
        Provisional = latest.Select(figure => figure.Group).Distinct(StringComparer.OrdinalIgnoreCase).Count() < SourcesNeeded,
    };
}
