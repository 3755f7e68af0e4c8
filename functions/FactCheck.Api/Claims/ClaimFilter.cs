using FactCheck.Api.Input;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Claims;

/// <summary>Which claims are wanted. Whatever is not given is not asked about.</summary>
internal sealed record ClaimFilter
{
    public required IReadOnlyList<Harm> Harms { get; init; }

    public required IReadOnlyList<Side> Sides { get; init; }

    public required string? Source { get; init; }

    public required string? Place { get; init; }

    public required VictimClassSet? Victims { get; init; }

    public required DateOnly? From { get; init; }

    public required DateOnly? To { get; init; }

    public required DocumentId? Document { get; init; }

    public required ReviewFilter Review { get; init; }

    /// <summary>Reads the query; faults go to the reader.</summary>
    public static ClaimFilter Read(InputReader input, ClaimQuery query)
    {
        var filter = new ClaimFilter
        {
            Harms = [.. InputReader.Items(query.Harm).Select(item => input.Harm("harm", item)).OfType<Harm>()],
            Sides = input.Choices<Side>("side", query.Side),
            Source = input.OneLine("source", query.Source),
            Place = input.OneLine("place", query.Place),
            Victims = ReadVictims(input, query.Victims),
            From = input.Date("from", query.From),
            To = input.Date("to", query.To),
            Review = input.Choice<ReviewFilter>("review", query.Review) ?? ReviewFilter.Any,
            Document = string.IsNullOrEmpty(query.Document) ? null : input.DocumentId(query.Document, "document"),
        };
        if (filter.To < filter.From)
        {
            input.Fault("to", "The end of the range does not lie before its start.");
        }

        return filter;
    }

    public bool Admits(Claim claim) =>
        (Harms.Count == 0 || Harms.Contains(claim.Harm))
        && (Sides.Count == 0 || Sides.Contains(claim.Source.Side))
        && (Source is null || Same(Source, claim.Source.Name) || Same(Source, claim.Source.Label))
        && (Place is null || Same(Place, claim.Place?.Name))
        && (Victims is not { } victims || victims == claim.Victims.Classes)
        && (From is null || claim.AsOf?.Date >= From)
        && (To is null || claim.AsOf?.Date <= To)
        && (Document is null || Document == claim.DocumentId)
        && Review switch
        {
            ReviewFilter.Any => true,
            ReviewFilter.None => claim.Review is null or { State: ReviewState.Reopened },
            ReviewFilter.Accepted => claim.Review?.State is ReviewState.Accepted,
            ReviewFilter.Rejected => claim.Review?.State is ReviewState.Rejected,
            _ => claim.Review?.State is ReviewState.Corrected,
        };

    /// <summary>Victim classes, or everybody; null for any. Faults go to the reader.</summary>
    public static VictimClassSet? ReadVictims(InputReader input, string? text) => text switch
    {
        null or "" => null,
        "everybody" => VictimClassSet.Everybody,
        _ => VictimClassSet.Of(input.Choices<VictimClass>("victims", text)),
    };

    private static bool Same(string wanted, string? given) => string.Equals(wanted, given, StringComparison.OrdinalIgnoreCase);
}
