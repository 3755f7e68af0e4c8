using System.Globalization;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Api.Exchange.Tables;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Acled;

/// <summary>Reads one row of a table like the Armed Conflict Location and Event Data.</summary>
internal static class AcledRow
{
    public static IReadOnlyList<string> Columns { get; } =
        ["event_id_cnty", "event_date", "time_precision", "country", "admin1", "location", "source", "notes", "fatalities", "tags"];

    /// <summary>The claim of a row; null when the row has gone to the reader with a fault.</summary>
    public static Claim? Read(RowReader row, ImportRequest request)
    {
        var record = row.Line("event_id_cnty");
        var (day, precision) = (row.Date("event_date"), row.Count("time_precision"));
        var (source, notes) = (row.Line("source"), row.Text("notes"));
        var place = PlaceCells.Read(row.Line("country"), row.Line("admin1"), Location(row), request.Case);
        var victims = Victims(row);
        if (row.Count("fatalities") is not { } fatalities)
        {
            row.Need("fatalities", "there is no count.");
            return null;
        }

        row.Need("event_date", "nothing tells when it happened.");
        if (row.Refusal is not null)
        {
            return null;
        }

        var (date, exactness) = precision == 3 ? (new(day!.Value.Year, day.Value.Month, 1), DatePrecision.Month) : (day!.Value, DatePrecision.Day);
        return new ReportedCount
        {
            Harm = Harm.Killed,
            Quantity = Quantity.Exactly(fatalities),
            Victims = new(victims, null),
            Source = ImportedSource.Of(source, request.Side),
            Basis = Basis.Period,
            Place = place,
            AsOf = new(date, exactness, null, Inferred: false),
            Period = exactness is DatePrecision.Day ? new(date, date, exactness, null, inferred: false) : null,
            Quote = notes,
        }.ToClaim(request.Case.Id, AcledFormat.Id, record ?? string.Empty);
    }

    /// <summary>The place itself, unless it only repeats the division or the country.</summary>
    private static string? Location(RowReader row) => row.Line("location") is { } place
        && place != row.Line("admin1") && place != row.Line("country") ? place : null;

    private static VictimClassSet Victims(RowReader row)
    {
        var tag = row.Line("tags")?.Split(';', StringSplitOptions.TrimEntries)
            .FirstOrDefault(part => part.StartsWith(AcledColumns.VictimsTag, StringComparison.Ordinal));
        return VictimClassSet.Of((tag?[AcledColumns.VictimsTag.Length..].Split(',') ?? [])
            .Where(name => !int.TryParse(name, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
            .Select(name => Enum.TryParse<VictimClass>(name, ignoreCase: true, out var item) ? item : (VictimClass?)null)
            .OfType<VictimClass>());
    }
}
