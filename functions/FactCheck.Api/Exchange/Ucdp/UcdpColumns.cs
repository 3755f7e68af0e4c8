using System.Globalization;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Tables;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using static FactCheck.Api.Exchange.Tables.Cell;

namespace FactCheck.Api.Exchange.Ucdp;

/// <summary>
/// The columns of the UCDP Georeferenced Event Dataset that a figure can fill, by their names in its codebook and in its
/// order. What a coder would have to judge (actors, type of violence, coordinates) is left out.
/// </summary>
internal static class UcdpColumns
{
    /// <summary>The codebook's clarity of an event that is reported as an aggregate.</summary>
    private const string Aggregate = "2";

    public static IReadOnlyList<(string Name, Func<StatedFigure, Case, string?> Value)> All { get; } =
    [
        ("id", (figure, _) => figure.Claim.Id.Value),
        ("year", (figure, _) => End(figure).Year.ToString(CultureInfo.InvariantCulture)),
        ("number_of_sources", (figure, _) => Number(figure.Figure.Claims.Select(claim => (claim.DocumentId, claim.Publisher)).Distinct().Count())),
        ("source_article", (figure, _) => Joined(Office(figure), Published(figure), figure.Document?.Known.Title)),
        ("source_office", (figure, _) => Office(figure)),
        ("source_date", (figure, _) => Published(figure)),
        ("source_headline", (figure, _) => figure.Document?.Known.Title),
        ("source_original", (figure, _) => figure.Claim.Source.Name ?? figure.Claim.Source.Label),
        ("where_prec", (figure, _) => Precision(figure.Claim.Place)),
        ("where_coordinates", (figure, _) => figure.Claim.Place?.Name),
        ("where_description", (figure, _) => figure.Claim.Place?.Text),
        ("adm_1", (figure, _) => PlaceCells.Region(figure.Claim.Place)),
        ("country", (figure, _) => PlaceCells.Country(figure.Claim.Place)),
        ("event_clarity", (_, _) => Aggregate),
        ("date_prec", (figure, @case) => Precision(End(figure).DayNumber - Start(figure, @case).DayNumber + 1)),
        ("date_start", (figure, @case) => Day(Start(figure, @case))),
        ("date_end", (figure, _) => Day(End(figure))),
        .. UcdpDeaths.Columns.Select<string, (string, Func<StatedFigure, Case, string?>)>(
            column => (column, (figure, _) => UcdpDeaths.ColumnOf(figure.Claim.Victims.Classes) is { } own ? Number(own == column ? Best(figure) : 0) : null)),
        ("best", (figure, _) => Number(Best(figure))),
        ("high", (figure, _) => Number(figure.Figure.Interval.Upper)),
        ("low", (figure, _) => Number(figure.Figure.Interval.Lower)),
    ];

    /// <summary>The number that the words name, where it is admissible; else the smallest count that is.</summary>
    private static long Best(StatedFigure figure) =>
        figure.Claim.Quantity.Value is { } value && figure.Figure.Interval.Contains(value) ? value : figure.Figure.Interval.Lower;

    private static DateOnly End(StatedFigure figure) => figure.Claim.Period?.End ?? figure.Figure.AsOf.Through;

    private static DateOnly Start(StatedFigure figure, Case @case) =>
        (figure.Claim.Period?.Start ?? @case.Start) is { } start && start <= End(figure) ? start : End(figure);

    private static string? Office(StatedFigure figure) => figure.Figure.Relays.IsEmpty
        ? figure.Document?.Known.Publisher
        : string.Join(';', figure.Figure.Relays);

    private static string? Published(StatedFigure figure) => Day(figure.Document?.Known.PublishedOn ?? figure.Claim.AsOf?.Date);

    private static string? Joined(params string?[] parts) => parts.Any(part => part is not null) ? string.Join(',', parts.OfType<string>()) : null;

    /// <summary>The codebook's spatial precision: 1 an exact place, 4 a first-order division, 6 a country.</summary>
    private static string? Precision(Place? place) => place?.Kind switch
    {
        PlaceKind.City or PlaceKind.Site => "1",
        PlaceKind.Region => "4",
        PlaceKind.Country => "6",
        _ => null,
    };

    /// <summary>The codebook's temporal precision: 1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 longer.</summary>
    private static string Precision(int days) => days switch
    {
        1 => "1",
        <= 6 => "2",
        7 => "3",
        <= 31 => "4",
        _ => "5",
    };
}
