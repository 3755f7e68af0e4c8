using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Places;

namespace FactCheck.Core.Checking.Reading;

/// <summary>Makes a claim of values that a person or a program gives.</summary>
internal static class StructuredReader
{
    private const string Extractor = "structured";

    public static Claim Read(Case @case, StructuredClaim values)
    {
        var words = values.ToString();
        var span = new TextSpan(0, words.Length);
        var document = StatementReader.IdOf(@case, words);
        return new()
        {
            Id = ClaimId.For(document, 0, 0),
            CaseId = @case.Id,
            DocumentId = document,
            Harm = values.Harm,
            Quantity = QuantityOf(values.Count),
            Victims = new(values.Victims, null),
            Source = SourceOf(@case, values),
            RelayedBy = null,
            Certainty = Certainty.Affirmed,
            Basis = values.Basis,
            Place = PlaceOf(@case, values.Place),
            AsOf = values.AsOf is { } day ? new(day, DatePrecision.Day, null, Inferred: false) : null,
            Period = null,
            PartOf = null,
            Dispute = null,
            Span = span,
            Sentence = span,
            Quote = words,
            Confidence = 1,
            Trace = ["structured:values"],
            Extractor = Extractor,
        };
    }

    private static Quantity QuantityOf(CountInterval count) => new(
        Wording.Count(count),
        count.IsExact || !count.IsBounded ? count.Lower : null,
        count.Lower,
        count.Upper,
        count.IsExact ? Comparator.Exact : count.IsBounded ? Comparator.Range : Comparator.AtLeast,
        approximate: false,
        Bound.Hard,
        Extractor);

    private static Source SourceOf(Case @case, StructuredClaim values)
    {
        if (values.Source is null && values.Side is null or Side.Unattributed)
        {
            return Source.Unattributed;
        }

        var side = values.Side ?? Side.Unattributed;
        return new(values.Source, values.Source ?? Wording.Plain(side), Institution.Unknown, side, side is Side.Official ? @case.Country : null, null, Carried: false);
    }

    private static Place? PlaceOf(Case @case, string? name)
    {
        var defaults = new DefaultPlaces(@case);
        if (name is null)
        {
            return defaults.Find(@case.Country).Place;
        }

        if (string.Equals(name, @case.Place, StringComparison.OrdinalIgnoreCase) && defaults.OfCase() is { } own)
        {
            return own with { Text = name, Default = false };
        }

        return PlaceGazetteer.Default.Find(name, @case.Country) is { } place
            ? new(place.Name, place.Kind, place.Country, PlaceGazetteer.Default.ParentOf(place)?.Name, name, Default: false)
            : new(name, PlaceKind.Site, @case.Country, DefaultPlaces.Country(@case.Country)?.Name, name, Default: false);
    }
}
