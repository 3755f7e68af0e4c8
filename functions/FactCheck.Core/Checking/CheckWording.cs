using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking;

/// <summary>The sentences of an answer.</summary>
internal static class CheckWording
{
    /// <summary>A claim in a line: how many, and in brackets who, when and by whom passed on.</summary>
    public static string Told(AdmittedClaim told) =>
        Told(told.Claim, told.Source.Name, told.Date.Through, told.Claim.RelayedBy?.Name ?? told.Document?.Known.Publisher);

    public static string Told(Claim claim, string source, DateOnly? day, string? publisher)
    {
        var when = day is { } date ? $", {Wording.Day(date)}" : string.Empty;
        var relay = publisher is null || string.Equals(publisher, source, StringComparison.OrdinalIgnoreCase) ? string.Empty : $", relayed by {publisher}";
        return $"{Count(claim)} ({source}{when}{relay})";
    }

    /// <summary>How many; of words that a reader might read otherwise, the words as well.</summary>
    public static string Count(Claim claim) => claim.Quantity switch
    {
        { Interval: null } quantity => $"“{quantity.Raw}”",
        { Comparator: Comparator.MoreThan or Comparator.FewerThan or Comparator.About or Comparator.Nearly or Comparator.Vague, Interval: { } interval } quantity =>
            $"“{quantity.Raw}”, that is {Wording.Count(interval)}",
        { Interval: { } interval } => Wording.Count(interval),
    };

    /// <summary>What a figure's successor is: how many, whose and when.</summary>
    public static string Successor(FigureReference successor) =>
        $"{Wording.Count(successor.Interval)} ({successor.Source}, {Wording.Day(successor.AsOf)})";

    public static string List(IEnumerable<ReportedFigure> figures) => string.Join("; ", figures.Select(figure => Told(figure.First)));

    /// <summary>Whom a statement names, for use inside a sentence.</summary>
    public static string Named(Claim said) => said.Source.Name ?? $"the {Wording.Plain(said.Source.Side)} side";

    /// <summary>How a matching source stands to the one named; empty when it is the same or none was named.</summary>
    public static string Relation(SourceMatch match, Claim said, AdmittedClaim told) => match switch
    {
        SourceMatch.Side => $" {told.Source.Name} belongs to the {Wording.Plain(told.Claim.Source.Side)} side, which the statement names.",
        SourceMatch.Group => $" {said.Source.Name} is one of the {told.Source.Name}.",
        SourceMatch.Relay => $" {said.Source.Name} passes it on; the source is {told.Source.Name}.",
        _ => string.Empty,
    };
}
