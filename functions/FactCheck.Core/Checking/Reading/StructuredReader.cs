using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Extraction;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Places;

namespace FactCheck.Core.Checking.Reading;

/// <summary>Makes a claim of values that a person or a program gives.</summary>
/// <param name="extractor">Tells what kind of source a name is.</param>
internal sealed class StructuredReader(IClaimExtractor extractor)
{
    private const string Name = "structured";

    public Claim Read(Case @case, StructuredClaim values, CancellationToken cancellationToken)
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
            Source = SourceOf(@case, values, cancellationToken),
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
            Extractor = Name,
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
        Name);

    /// <summary>The source as the extractor classifies it in the plainest sentence; the side that is given goes before its own.</summary>
    private Source SourceOf(Case @case, StructuredClaim values, CancellationToken cancellationToken)
    {
        if (values.Source is not { } name)
        {
            return Source.Unattributed with { Side = values.Side ?? Side.Unattributed };
        }

        var sentence = $"{name} said that 2 people were killed.";
        var read = extractor.Extract(new(StatementReader.IdOf(@case, sentence), @case, sentence, DocumentMetadata.Unknown), cancellationToken).Claims;
        var source = read is [{ Source: { Name: not null } found }, ..] ? found : new(name, name, Institution.Unknown, Side.Unattributed, null, null, Carried: false);
        return source with { Label = name, Side = values.Side ?? source.Side };
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
