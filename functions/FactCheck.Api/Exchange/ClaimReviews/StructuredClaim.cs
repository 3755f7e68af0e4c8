using FactCheck.Api.Exchange.Importing;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>Reads a review whose claim carries its count as a number, as our own exports do.</summary>
internal static class StructuredClaim
{
    /// <summary>The claim; null when the review does not carry its count in that way.</summary>
    public static ReportedCount? Read(LinkedValue review, Side side)
    {
        var item = review["itemReviewed"];
        var about = item["about"];
        var properties = ClaimProperties.Read(about);
        if (!properties.TryGetValue("harm", out var harmId) || !Harm.TryParse(harmId, null, out var harm) || Quantity(about, properties) is not { } quantity)
        {
            return null;
        }

        return new()
        {
            Harm = harm,
            Quantity = quantity,
            Victims = new(Classes(properties), properties.GetValueOrDefault("victims.label")),
            Source = Source(item["author"].Text("name"), properties, side),
            RelayedBy = properties.TryGetValue("relayedBy.name", out var relay) ? new(relay, properties.Word<Side>("relayedBy.side") ?? Side.Media) : null,
            Certainty = properties.Word<Certainty>("certainty") ?? Certainty.Affirmed,
            Basis = properties.Word<Basis>("basis") ?? Basis.Cumulative,
            Place = ClaimPlaces.Read(item["contentLocation"], properties.Word<PlaceKind>("place.kind")),
            AsOf = item.Day("datePublished") is { } day ? new(day, properties.Word<DatePrecision>("asOf.precision") ?? DatePrecision.Day, null, Inferred: false) : null,
            Period = Period(item.Text("temporalCoverage"), properties),
            Quote = item.Text("text"),
        };
    }

    private static Quantity? Quantity(LinkedValue about, IReadOnlyDictionary<string, string> properties)
    {
        var value = about.Count("value");
        if ((about.Count("minValue") ?? value) is not { } lower)
        {
            return null;
        }

        var upper = about["maxValue"].IsPresent ? about.Count("maxValue") : about["minValue"].IsPresent ? null : value;
        if (upper < lower || (upper is null && about["maxValue"].IsPresent))
        {
            return null;
        }

        var plain = ImportedQuantity.Of(lower, value, upper);
        var comparator = properties.Word<Comparator>("quantity.comparator") ?? plain.Comparator;
        return new(
            properties.GetValueOrDefault("quantity.raw", plain.Raw),
            value,
            lower,
            upper,
            comparator is Comparator.Unstated ? plain.Comparator : comparator,
            properties.GetValueOrDefault("quantity.approximate") is "true",
            properties.Word<Bound>("quantity.bound") ?? plain.Bound,
            properties.GetValueOrDefault("quantity.rule", plain.Rule));
    }

    private static VictimClassSet Classes(IReadOnlyDictionary<string, string> properties) => VictimClassSet.Of(
        properties.GetValueOrDefault("victims.classes", string.Empty).Split(',')
            .Select(name => new Dictionary<string, string>(StringComparer.Ordinal) { ["class"] = name }.Word<VictimClass>("class"))
            .OfType<VictimClass>());

    private static Source Source(string? name, IReadOnlyDictionary<string, string> properties, Side side) => ImportedSource.Of(name, side) with
    {
        Label = properties.GetValueOrDefault("source.label"),
        Institution = properties.Word<Institution>("source.institution") ?? Institution.Unknown,
        Side = properties.Word<Side>("source.side") ?? (name is null ? Side.Unattributed : side),
        Country = properties.GetValueOrDefault("source.country"),
        MemberOf = properties.GetValueOrDefault("source.memberOf"),
    };

    private static Period? Period(string? coverage, IReadOnlyDictionary<string, string> properties)
    {
        if (coverage?.Split('/') is not [var first, var last])
        {
            return null;
        }

        var (start, end) = (LinkedValue.ParseDay(first), LinkedValue.ParseDay(last));
        return end < start ? null : new(start, end, properties.Word<DatePrecision>("period.precision") ?? DatePrecision.Day, null, inferred: false);
    }
}
