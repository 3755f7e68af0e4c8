using System.Text.Json.Serialization;
using FactCheck.Core.Checking.ClaimReviews;

namespace FactCheck.Api.Exchange.ClaimReviews;

/// <summary>A thing of schema.org. Members that are null are left out of the JSON-LD.</summary>
/// <param name="Type">The name of its type.</param>
internal abstract record SchemaThing([property: JsonPropertyName("@type"), JsonPropertyOrder(-2)] string Type);

/// <summary>https://schema.org/Country.</summary>
internal sealed record SchemaCountry(string Name, string Identifier) : SchemaThing("Country");

/// <summary>https://schema.org/Place. The wider place is typed as an object, so that it is written as what it is.</summary>
internal sealed record SchemaPlace(string Name, object? ContainedInPlace) : SchemaThing("Place");

/// <summary>https://schema.org/PropertyValue: a controlled value by the name of its field on the wire.</summary>
internal sealed record SchemaProperty([property: JsonPropertyName("propertyID")] string PropertyId, string Value) : SchemaThing("PropertyValue");

/// <summary>https://schema.org/QuantitativeValue: how many people.</summary>
internal sealed record SchemaQuantity(
    long? Value, long MinValue, long? MaxValue, string UnitText, IReadOnlyList<SchemaProperty> AdditionalProperty) : SchemaThing("QuantitativeValue");

/// <summary>https://schema.org/Claim: what was said.</summary>
internal sealed record SchemaClaim : SchemaThing
{
    public SchemaClaim()
        : base("Claim")
    {
    }

    public required string Identifier { get; init; }

    public string? Text { get; init; }

    public ReviewAgent? Author { get; init; }

    public string? DatePublished { get; init; }

    public string? TemporalCoverage { get; init; }

    /// <summary>A place or a country, written as what it is.</summary>
    public object? ContentLocation { get; init; }

    public required SchemaQuantity About { get; init; }

    public CitedWork? FirstAppearance { get; init; }

    public IReadOnlyList<CitedWork>? Appearance { get; init; }
}

/// <summary>https://schema.org/ClaimReview: what checking a claim came to.</summary>
internal sealed record SchemaClaimReview : SchemaThing
{
    public SchemaClaimReview()
        : base("ClaimReview")
    {
    }

    [JsonPropertyName("@id")]
    [JsonPropertyOrder(-1)]
    public required string Id { get; init; }

    public required string ClaimReviewed { get; init; }

    public string? DatePublished { get; init; }

    public required ReviewAgent Author { get; init; }

    public required ReviewRating ReviewRating { get; init; }

    public required SchemaClaim ItemReviewed { get; init; }
}
