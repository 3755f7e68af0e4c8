using FactCheck.Api.Exchange.Formats;
using FactCheck.Core.Checking.ClaimReviews;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>
/// The default rating of a figure, from 1 to 5: how well it goes with what the other side says. It never says which of two
/// sides is right; where nothing is compared it has a name and no number.
/// </summary>
internal static class ClaimRatings
{
    public static ReviewRating Of(StatedFigure figure)
    {
        if (figure.Figure.SupersededBy is { } by)
        {
            return Unrated("Superseded", FigureWording.Superseded(by));
        }

        var isCompared = figure.Side == figure.Scope.Official.Side || figure.Side == figure.Scope.Other.Side;
        return isCompared && figure.Scope.Verdict is { } verdict
            ? Rated(verdict)
            : Unrated("Not compared", "No figure of the other side stands in the same scope and near enough in time.");
    }

    private static ReviewRating Rated(VerdictReading reading)
    {
        var (value, name) = reading.Verdict switch
        {
            Verdict.Consistent => (5, "Both sides agree"),
            Verdict.Compatible => (4, "Compatible"),
            Verdict.Undetermined => (3, "Undetermined"),
            Verdict.PossiblyDisputed => (3, "Possibly disputed"),
            Verdict.Disputed => (2, "Disputed"),
            Verdict.OfficialLower => (2, "The sides differ: the official figure is lower"),
            Verdict.OfficialHigher => (2, "The sides differ: the official figure is higher"),
            _ => throw new ArgumentOutOfRangeException(nameof(reading)),
        };
        return new(value, RatingScale.Best, RatingScale.Worst, name, reading.Sentence);
    }

    private static ReviewRating Unrated(string name, string explanation) => new(null, RatingScale.Best, RatingScale.Worst, name, explanation);
}
