using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Tables;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Policies;
using static FactCheck.Api.Exchange.Tables.Cell;

namespace FactCheck.Api.Exchange.Acled;

/// <summary>
/// The columns of the Armed Conflict Location and Event Data that a figure can fill, by their names in its codebook and in
/// its order. The types of event stay empty: they are for a coder to judge.
/// </summary>
internal static class AcledColumns
{
    public const string VictimsTag = "victims=";

    private static readonly IStandingPolicy Policy = StandingPolicies.All.First(policy => policy.Id == "acled");

    public static IReadOnlyList<(string Name, Func<StatedFigure, string?> Value)> All { get; } =
    [
        ("event_id_cnty", figure => figure.Claim.Id.Value),
        ("event_date", figure => Day(figure.Figure.AsOf.Date)),
        ("year", figure => figure.Figure.AsOf.Date.Year.ToString(CultureInfo.InvariantCulture)),
        ("time_precision", figure => TimePrecision(figure.Claim.AsOf)),
        ("event_type", _ => null),
        ("sub_event_type", _ => null),
        ("country", figure => PlaceCells.Country(figure.Claim.Place)),
        ("admin1", figure => PlaceCells.Region(figure.Claim.Place)),
        ("location", figure => figure.Claim.Place?.Name),
        ("geo_precision", figure => GeoPrecision(figure.Claim.Place)),
        ("source", figure => figure.Claim.Source.Name ?? figure.Claim.Source.Label),
        ("source_scale", Scale),
        ("notes", figure => figure.Claim.Quote ?? $"{Wording.Count(figure.Figure.Interval)}: {Wording.Scope(figure.Scope.Scope)}"),
        ("fatalities", figure => Number(Fatalities(figure))),
        ("tags", figure => figure.Claim.Victims.Classes.IsEverybody ? null : VictimsTag + figure.Claim.Victims.Classes),
    ];

    /// <summary>One number: the most conservative, vague words by ACLED's rule.</summary>
    private static long? Fatalities(StatedFigure figure) => Policy.Choose(ImmutableArray.Create(figure.Figure)).Best;

    /// <summary>The codebook's precision of time: 1 the day, 3 the month.</summary>
    private static string TimePrecision(AsOf? asOf) => asOf is null or { Precision: DatePrecision.Day } ? "1" : "3";

    /// <summary>The codebook's precision of place: 1 the town, 3 the wider region.</summary>
    private static string? GeoPrecision(Place? place) => place?.Kind switch
    {
        PlaceKind.City or PlaceKind.Site => "1",
        PlaceKind.Region or PlaceKind.Country => "3",
        _ => null,
    };

    private static string? Scale(StatedFigure figure) => figure switch
    {
        { Side: Side.International } => "International",
        { Claim: { Source.Country: { } own, Place.Country: { } place } } when own == place => "National",
        _ => null,
    };
}
