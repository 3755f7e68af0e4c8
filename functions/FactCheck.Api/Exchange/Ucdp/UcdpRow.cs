using FactCheck.Api.Exchange.Importing;
using FactCheck.Api.Exchange.Tables;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Ucdp;

/// <summary>Reads one row of a table like the UCDP Georeferenced Event Dataset.</summary>
internal static class UcdpRow
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "source_article", "source_office", "source_date", "source_headline", "source_original",
        "where_coordinates", "adm_1", "country", "date_start", "date_end", .. UcdpDeaths.Columns, "best", "high", "low",
    ];

    /// <summary>The claim of a row; null when the row has gone to the reader with a fault.</summary>
    public static Claim? Read(RowReader row, ImportRequest request)
    {
        var record = row.Line("id");
        var quantity = Quantity(row);
        var victims = Victims(row);
        var (start, end) = (row.Date("date_start"), row.Date("date_end"));
        var reported = Reported(row);
        var (original, office) = (row.Line("source_original"), row.Line("source_office"));
        var (headline, article) = (row.Text("source_headline"), row.Text("source_article"));
        var place = PlaceCells.Read(row.Line("country"), row.Line("adm_1"), Location(row), request.Case);
        if ((end ?? start) is not { } last)
        {
            row.Need("date_end", "nothing tells when it happened.");
            return null;
        }

        if (end < start)
        {
            row.Fault("date_end lies before date_start.");
        }

        if (row.Refusal is not null)
        {
            return null;
        }

        return new ReportedCount
        {
            Harm = Harm.Killed,
            Quantity = quantity!,
            Victims = new(victims, null),
            Source = ImportedSource.Of(original ?? office, request.Side),
            RelayedBy = original is null || office is null || original == office ? null : new(office, Side.Media),
            Basis = Basis.Period,
            Place = place,
            AsOf = new(reported >= last ? reported.Value : last, DatePrecision.Day, null, Inferred: true),
            Period = new(start, end ?? start, DatePrecision.Day, null, inferred: false),
            Quote = headline ?? article,
        }.ToClaim(request.Case.Id, UcdpFormat.Id, record ?? string.Empty);
    }

    private static Quantity? Quantity(RowReader row)
    {
        var (low, best, high) = (row.Count("low"), row.Count("best"), row.Count("high"));
        if (row.Refusal is not null)
        {
            return null;
        }

        if ((low ?? best) is not { } lower)
        {
            row.Fault("best and low are empty: there is no count.");
            return null;
        }

        var upper = high ?? (row.Has("high") ? null : best ?? lower);
        if (best < lower || upper < lower || upper < best)
        {
            row.Fault("low, best and high are not in this order.");
            return null;
        }

        return ImportedQuantity.Of(lower, best, upper);
    }

    /// <summary>The class of everybody who died, when one column of the division holds them all.</summary>
    private static VictimClassSet Victims(RowReader row)
    {
        var filled = UcdpDeaths.Columns.Where(column => row.Count(column) > 0).ToList();
        return filled is [var only] && row.Count(only) == row.Count("best") ? UcdpDeaths.ClassesOf(only) : VictimClassSet.Everybody;
    }

    /// <summary>The day of the report; null when several are listed.</summary>
    private static DateOnly? Reported(RowReader row) =>
        row.Line("source_date") is { } text && text.Contains(';', StringComparison.Ordinal) ? null : row.Date("source_date");

    /// <summary>The place itself, unless it only repeats the division or the country.</summary>
    private static string? Location(RowReader row) => row.Line("where_coordinates") is { } place
        && place != row.Line("adm_1") && place != row.Line("country") ? place : null;
}
