namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>Scores pairs of records.</summary>
internal static class RecordScorer
{
    private const double NameWeight = 0.70;
    private const double DateWeight = 0.12;
    private const double PlaceWeight = 0.08;
    private const double BirthWeight = 0.10;
    private const double ProbableFrom = 0.90;
    private const double PossibleFrom = 0.80;

    // However well everything else agrees, names this different are two people's.
    private const double LeastName = 0.75;

    public static MatchScore Score(PreparedRecord first, PreparedRecord second)
    {
        var name = Likeness.OfNames(first.Words, second.Words);
        double? date = first.Record.Date is { } d1 && second.Record.Date is { } d2
            ? Math.Max(0, 1 - (Math.Abs(d1.DayNumber - d2.DayNumber) / 31.0))
            : null;
        double? place = first.Place.Length > 0 && second.Place.Length > 0 ? Likeness.OfNames(first.Place, second.Place) : null;
        double? birth = first.Record.BirthYear is { } b1 && second.Record.BirthYear is { } b2
            ? Math.Max(0, 1 - (Math.Abs(b1 - b2) / 4.0))
            : null;
        (double Weight, double? Part)[] parts = [(NameWeight, name), (DateWeight, date), (PlaceWeight, place), (BirthWeight, birth)];
        var known = parts.Where(part => part.Part is not null).ToList();
        var total = known.Sum(part => part.Weight * part.Part!.Value) / known.Sum(part => part.Weight);
        return new MatchScore(total, name, date, place, birth);
    }

    public static MatchClass Classify(MatchScore score, PreparedRecord first, PreparedRecord second)
    {
        var against = score.Date is < 0.5 || score.BirthYear is < 0.5 || score.Place is < 0.6;
        var sameName = first.Words.Length > 1 && first.Words.SequenceEqual(second.Words, StringComparer.Ordinal);
        return score switch
        {
            { Name: < LeastName } => MatchClass.None,
            _ when sameName && !against => MatchClass.Exact,
            { Total: >= ProbableFrom } when !against => MatchClass.Probable,
            { Total: >= PossibleFrom } => MatchClass.Possible,
            _ when sameName => MatchClass.Possible,
            _ => MatchClass.None,
        };
    }
}
