using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Comparison;

/// <summary>Makes a claim of people killed in the country of the case, changed step by step.</summary>
internal sealed class ClaimBuilder
{
    private const string Words = "so many people were killed";
    private Claim _claim;

    public ClaimBuilder(CaseId caseId, SourceDocument? document, int number)
    {
        var span = document is null ? (TextSpan?)null : new TextSpan(number * 100, (number * 100) + Words.Length);
        _claim = new()
        {
            Id = document is null ? ClaimId.ByHand($"{number:x8}") : ClaimId.For(document.Id, number * 100, 0),
            CaseId = caseId,
            DocumentId = document?.Id,
            Harm = Harm.Killed,
            Quantity = Quantity.Exactly(1),
            Victims = Victims.Everybody,
            Source = Source.Unattributed,
            RelayedBy = null,
            Certainty = Certainty.Affirmed,
            Basis = Basis.Cumulative,
            Place = new("Kazakhstan", PlaceKind.Country, "KZ", null, null, Default: false),
            AsOf = null,
            Period = null,
            PartOf = null,
            Dispute = null,
            Span = span,
            Sentence = span,
            Quote = document is null ? null : Words,
            Confidence = 1,
            Trace = ["test:built"],
            Extractor = "test",
        };
    }

    public ClaimId Id => _claim.Id;

    public Claim Build() => _claim;

    public ClaimBuilder With(Func<Claim, Claim> change)
    {
        _claim = change(_claim);
        return this;
    }

    public ClaimBuilder Interval(long lower, long? upper, Bound bound = Bound.Hard) => With(claim => claim with
    {
        Quantity = new("so many", lower, lower, upper, upper == lower ? Comparator.Exact : upper is null ? Comparator.AtLeast : Comparator.Range, bound is Bound.Soft, bound, "exact"),
    });

    public ClaimBuilder By(string name, Side side, string? memberOf = null, Institution institution = Institution.Unknown) => With(claim => claim with
    {
        Source = new($"the {name}", name, institution, side, side is Side.Official ? "KZ" : null, memberOf, Carried: false),
    });

    public ClaimBuilder RelayedBy(string name) => With(claim => claim with { RelayedBy = new(name, Side.Media) });

    public ClaimBuilder AsOf(string date, DatePrecision precision = DatePrecision.Day) => With(claim => claim with
    {
        AsOf = new(Fixture.Day(date), precision, "then", Inferred: false),
    });

    public ClaimBuilder During(string start, string end) => With(claim => claim with
    {
        Period = new(Fixture.Day(start), Fixture.Day(end), DatePrecision.Year, "then", inferred: false),
    });

    public ClaimBuilder In(string city) => With(claim => claim with
    {
        Place = new(city, PlaceKind.City, "KZ", "Kazakhstan", city, Default: false),
    });

    public ClaimBuilder Of(params VictimClass[] classes) => With(claim => claim with
    {
        Victims = new(VictimClassSet.Of(classes), "people"),
    });

    public ClaimBuilder Harmed(Harm harm) => With(claim => claim with { Harm = harm });

    public ClaimBuilder On(Basis basis) => With(claim => claim with { Basis = basis });

    public ClaimBuilder As(Certainty certainty) => With(claim => claim with { Certainty = certainty });

    public ClaimBuilder PartOf(ClaimBuilder whole) => With(claim => claim with { PartOf = whole.Id });

    public ClaimBuilder Disputes(ClaimBuilder? claim, DisputeModality modality = DisputeModality.Asserted) => With(own => own with
    {
        Quantity = Quantity.Unstated("higher"),
        Dispute = new(DisputeDirection.Higher, modality, claim?.Id),
    });

    public ClaimBuilder Rejected(string reason) => With(claim => claim with
    {
        Review = new(ReviewState.Rejected, "A reader", reason, DateTimeOffset.UnixEpoch, 1),
    });
}
