using FactCheck.Api.Exchange.Formats;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>Figures in sentences for people.</summary>
internal static class FigureWording
{
    /// <summary>Who says how many of whom, where, as of when.</summary>
    public static string Statement(StatedFigure figure) =>
        $"{figure.Figure.Source}: {Wording.Count(figure.Figure.Interval)} ({Wording.Scope(figure.Scope.Scope)}), as of {Wording.Day(figure.Figure.AsOf.Date)}.";

    public static string Superseded(FigureReference by) =>
        $"{by.Source} gave {Wording.Count(by.Interval)} as of {Wording.Day(by.AsOf)}, which took its place.";
}
