using System.Globalization;
using FactCheck.Core.Claims;
using static FactCheck.Api.Exchange.Tables.Cell;

namespace FactCheck.Api.Exchange.Hxl;

/// <summary>
/// The columns by hashtags of the HXL 1.1 dictionary; what it has no hashtag for stands under one that starts with
/// <c>#x_</c>, as its extension rule asks. Counts stand in columns of their own for each harm.
/// </summary>
internal static class HxlColumns
{
    private static readonly HxlColumn[] Before =
    [
        new("Claim", "#meta+id", (claim, _) => claim.Id.Value),
        new("Case", "#crisis+code", (claim, _) => claim.CaseId.Value),
        new("Country code", "#country+code+v_iso2", (claim, _) => claim.Place?.Country),
        new("Country", "#country+name", (claim, _) => Named(claim, PlaceKind.Country)),
        new("Region", "#adm1+name", (claim, _) => claim.Place is { Kind: PlaceKind.City or PlaceKind.Site, Parent: { } parent } ? parent : Named(claim, PlaceKind.Region)),
        new("Place", "#loc+name", (claim, _) => claim.Place is { Kind: PlaceKind.Country or PlaceKind.Region } ? null : claim.Place?.Name),
        new("Kind of place", "#loc+type", (claim, _) => Word(claim.Place?.Kind)),
        new("As of", "#date+reported", (claim, _) => Day(claim.AsOf?.Date)),
        new("Precision of as of", "#date+reported+precision", (claim, _) => Word(claim.AsOf?.Precision)),
        new("Harmed from", "#date+occurred+start", (claim, _) => Day(claim.Period?.Start)),
        new("Harmed until", "#date+occurred+end", (claim, _) => Day(claim.Period?.End)),
        new("Victims", "#x_victims+code", (claim, _) => claim.Victims.Classes.ToString()),
        new("Victims in the source's words", "#x_victims+label", (claim, _) => claim.Victims.Label),
    ];

    private static readonly HxlColumn[] After =
    [
        new("Count as said", "#x_count+raw", (claim, _) => claim.Quantity.Raw),
        new("Comparator", "#x_count+comparator", (claim, _) => Word(claim.Quantity.Comparator)),
        new("Approximate", "#x_count+approximate", (claim, _) => Word(claim.Quantity.Approximate)),
        new("Bound", "#x_count+bound", (claim, _) => Word(claim.Quantity.Bound)),
        new("Basis", "#x_count+basis", (claim, _) => Word(claim.Basis)),
        new("Certainty", "#status+certainty", (claim, _) => Word(claim.Certainty)),
        new("Review", "#status+review", (claim, _) => Word(claim.Review?.State)),
        new("Confidence", "#x_confidence", (claim, _) => claim.Confidence.ToString("R", CultureInfo.InvariantCulture)),
        new("Source", "#meta+source", (claim, _) => claim.Source.Name),
        new("Source as printed", "#meta+source+label", (claim, _) => claim.Source.Label),
        new("Institution", "#meta+source+type", (claim, _) => Word(claim.Source.Institution)),
        new("Side", "#meta+source+side", (claim, _) => Word(claim.Source.Side)),
        new("Country of the source", "#meta+source+country", (claim, _) => claim.Source.Country),
        new("Group of the source", "#meta+source+group", (claim, _) => claim.Source.MemberOf),
        new("Relayed by", "#meta+source+relay", (claim, _) => claim.RelayedBy?.Name),
        new("Mention of", "#meta+id+mention", (claim, _) => claim.MentionOf?.Value),
        new("Part of", "#meta+id+whole", (claim, _) => claim.PartOf?.Value),
        new("Disputes", "#x_dispute+direction", (claim, _) => Word(claim.Dispute?.Direction)),
        new("Quotation", "#description+quote", (claim, _) => claim.Quote),
        new("Document", "#meta+document+id", (claim, _) => claim.DocumentId?.Value),
        new("Published on", "#date+published", (_, document) => Day(document?.Known.PublishedOn)),
        new("Address", "#meta+url", (_, document) => document?.Known.Url),
    ];

    /// <summary>Every column, with those of the counts for the harms that are counted, in the order of the vocabulary.</summary>
    public static IReadOnlyList<HxlColumn> For(IEnumerable<Harm> harms)
    {
        var counted = harms.ToHashSet();
        return [.. Before, .. Harm.All.Where(counted.Contains).SelectMany(Counts), .. After];
    }

    private static IEnumerable<HxlColumn> Counts(Harm harm)
    {
        var tag = "#affected+" + Attribute(harm);
        var name = char.ToUpperInvariant(harm.Id[0]) + harm.Id[1..];
        string? Of(Claim claim, Func<Quantity, long?> end) => claim.Harm == harm ? Number(end(claim.Quantity)) : null;
        yield return new(name, tag, (claim, _) => Of(claim, quantity => quantity.Value));
        yield return new(name + ", at least", tag + "+min", (claim, _) => Of(claim, quantity => quantity.Lower));
        yield return new(name + ", at most", tag + "+max", (claim, _) => Of(claim, quantity => quantity.Upper));
    }

    /// <summary>Attributes are lower-case letters, digits and underscores.</summary>
    private static string Attribute(Harm harm) =>
        string.Concat(harm.Id.Select(letter => char.IsAsciiLetterUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : letter.ToString()));

    private static string? Named(Claim claim, PlaceKind kind) => claim.Place is { } place && place.Kind == kind ? place.Name : null;
}
