using System.Globalization;
using FactCheck.Core.Claims;
using static FactCheck.Api.Exchange.Tables.Cell;

namespace FactCheck.Api.Claims;

/// <summary>The columns of claims as a table. A missing value is an empty cell.</summary>
internal static class ClaimColumns
{
    public static IReadOnlyList<(string Name, Func<Claim, string?> Value)> All { get; } =
    [
        ("id", claim => claim.Id.Value),
        ("caseId", claim => claim.CaseId.Value),
        ("documentId", claim => claim.DocumentId?.Value),
        ("harm", claim => claim.Harm.Id),
        ("raw", claim => claim.Quantity.Raw),
        ("value", claim => Number(claim.Quantity.Value)),
        ("lower", claim => Number(claim.Quantity.Lower)),
        ("upper", claim => Number(claim.Quantity.Upper)),
        ("comparator", claim => Word(claim.Quantity.Comparator)),
        ("approximate", claim => Word(claim.Quantity.Approximate)),
        ("bound", claim => Word(claim.Quantity.Bound)),
        ("rule", claim => claim.Quantity.Rule),
        ("victims", claim => claim.Victims.Classes.ToString()),
        ("victimsLabel", claim => claim.Victims.Label),
        ("source", claim => claim.Source.Name),
        ("sourceLabel", claim => claim.Source.Label),
        ("institution", claim => Word(claim.Source.Institution)),
        ("side", claim => Word(claim.Source.Side)),
        ("sourceCountry", claim => claim.Source.Country),
        ("memberOf", claim => claim.Source.MemberOf),
        ("relayedBy", claim => claim.RelayedBy?.Name),
        ("certainty", claim => Word(claim.Certainty)),
        ("basis", claim => Word(claim.Basis)),
        ("place", claim => claim.Place?.Name),
        ("placeKind", claim => Word(claim.Place?.Kind)),
        ("country", claim => claim.Place?.Country),
        ("asOf", claim => Day(claim.AsOf?.Date)),
        ("asOfPrecision", claim => Word(claim.AsOf?.Precision)),
        ("asOfInferred", claim => Word(claim.AsOf?.Inferred)),
        ("periodStart", claim => Day(claim.Period?.Start)),
        ("periodEnd", claim => Day(claim.Period?.End)),
        ("partOf", claim => claim.PartOf?.Value),
        ("mentionOf", claim => claim.MentionOf?.Value),
        ("disputeDirection", claim => Word(claim.Dispute?.Direction)),
        ("disputeModality", claim => Word(claim.Dispute?.Modality)),
        ("disputeOf", claim => claim.Dispute?.Of?.Value),
        ("spanStart", claim => Number(claim.Span?.Start)),
        ("spanEnd", claim => Number(claim.Span?.End)),
        ("quote", claim => claim.Quote),
        ("confidence", claim => claim.Confidence.ToString("R", CultureInfo.InvariantCulture)),
        ("extractor", claim => claim.Extractor),
        ("review", claim => Word(claim.Review?.State)),
    ];
}
