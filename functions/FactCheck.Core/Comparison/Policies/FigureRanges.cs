using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>Ranges over several figures.</summary>
internal static class FigureRanges
{
    /// <summary>The range that holds every figure.</summary>
    public static BoundedCount Hull(this IEnumerable<Figure> figures) =>
        figures.Select(figure => figure.Count).Aggregate((all, next) => all.Hull(next));
}
