using System.Text.Json;
using FactCheck.Api.Exchange.Tables;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>What schema.org has no property for, as <c>additionalProperty</c> of the count under the names of the wire.</summary>
internal static class ClaimProperties
{
    public static IReadOnlyList<SchemaProperty> Write(Claim claim) =>
    [
        .. from property in Values(claim) where property.Value is not null select new SchemaProperty(property.Name, property.Value!),
    ];

    /// <summary>The properties that a count carries, by name.</summary>
    public static IReadOnlyDictionary<string, string> Read(LinkedValue about) => about.All("additionalProperty")
        .Select(property => (Name: property.Text("propertyID"), Value: property.Text("value")))
        .Where(property => property is { Name: not null, Value: not null })
        .DistinctBy(property => property.Name)
        .ToDictionary(property => property.Name!, property => property.Value!, StringComparer.Ordinal);

    /// <summary>A controlled value; null when it is missing or unknown.</summary>
    public static T? Word<T>(this IReadOnlyDictionary<string, string> properties, string name)
        where T : struct, Enum =>
        properties.TryGetValue(name, out var text)
            ? Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => JsonNamingPolicy.CamelCase.ConvertName(value!.Value.ToString()) == text)
            : null;

    private static IEnumerable<(string Name, string? Value)> Values(Claim claim) =>
    [
        ("harm", claim.Harm.Id),
        ("quantity.raw", claim.Quantity.Raw),
        ("quantity.comparator", Cell.Word(claim.Quantity.Comparator)),
        ("quantity.approximate", Cell.Word(claim.Quantity.Approximate)),
        ("quantity.bound", Cell.Word(claim.Quantity.Bound)),
        ("quantity.rule", claim.Quantity.Rule),
        ("victims.classes", claim.Victims.Classes.ToString()),
        ("victims.label", claim.Victims.Label),
        ("source.label", claim.Source.Label),
        ("source.institution", Cell.Word(claim.Source.Institution)),
        ("source.side", Cell.Word(claim.Source.Side)),
        ("source.country", claim.Source.Country),
        ("source.memberOf", claim.Source.MemberOf),
        ("relayedBy.name", claim.RelayedBy?.Name),
        ("relayedBy.side", Cell.Word(claim.RelayedBy?.Side)),
        ("certainty", Cell.Word(claim.Certainty)),
        ("basis", Cell.Word(claim.Basis)),
        ("place.kind", Cell.Word(claim.Place?.Kind)),
        ("asOf.precision", Cell.Word(claim.AsOf?.Precision)),
        ("period.precision", Cell.Word(claim.Period?.Precision)),
    ];
}
