using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;
using FactCheck.Storage.Rows.Packing;
using FactCheck.Storage.Tests.Contract;

namespace FactCheck.Storage.Tests.Rows.Packing;

public sealed class ClaimPackTests
{
    private static readonly CaseId CaseId = CaseId.Parse("kazakhstan-2022");
    private static readonly DocumentId Document = DocumentId.For(CaseId, [1]);
    private static readonly RowPerGeneration Layout = new();

    private static readonly Gen<string?> Text = OneOf<string?>(null, "", "Қаңтар", "\"quoted\"\n", "😀", "a");
    private static readonly Gen<string> Words = OneOf("officials", "Жертвы", "at least 225", "'\\\u2028");
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 40_000].Select(day => new DateOnly(1930, 1, 1).AddDays(day));
    private static readonly Gen<TextSpan?> Span = Gen.Select(Gen.Bool, Gen.Int[0, 5_000_000], Gen.Int[0, 300]).Select((none, start, length) => none ? default(TextSpan?) : new TextSpan(start, start + length));
    private static readonly Gen<ClaimId> Id = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 3], Gen.Bool).Select((offset, ordinal, own) =>
        own ? ClaimId.For(Document, offset, ordinal) : ClaimId.For(DocumentId.For(CaseId, [2]), offset, ordinal));

    private static readonly Gen<Quantity> AnyQuantity = Gen.Select(Gen.Long[0, CountInterval.Maximum], Gen.Bool, Gen.Enum<Bound>(), Words).Select((count, open, bound, words) =>
        count % 5 == 0 ? Quantity.Unstated(words) : new Quantity(words, open ? null : count, count, open ? null : count, open ? Comparator.Vague : Comparator.About, !open, bound, words));

    private static readonly Gen<Claim> AnyClaim = Gen.Select(
        Gen.Select(Id, Gen.Int[0, Harm.All.Count - 1], AnyQuantity, Gen.Int[0, 4095], Text),
        Gen.Select(Text, Gen.Enum<Institution>(), Gen.Enum<Side>(), Gen.Bool, Gen.Enum<Certainty>(), Gen.Enum<Basis>()),
        Gen.Select(Text, Gen.Enum<PlaceKind>(), Day, Gen.Enum<DatePrecision>(), Gen.Bool),
        Gen.Select(Span, Span, Text, Gen.Double[0, 1], Words.Array[0, 4]),
        Gen.Select(Gen.Bool, Gen.Bool, Id, Gen.Enum<DisputeDirection>(), Gen.Enum<ReviewState>()))
        .Select((what, who, where, words, rest) => new Claim
        {
            Id = what.Item1,
            CaseId = CaseId,
            DocumentId = Document,
            Harm = Harm.All[what.Item2],
            Quantity = what.Item3,
            Victims = new(VictimClassSet.Of(Enum.GetValues<VictimClass>().Where(item => (what.Item4 & (1 << (int)item)) != 0)), what.Item5),
            Source = new(who.Item1, where.Item1, who.Item2, who.Item3, words.Item3, who.Item1, who.Item4),
            RelayedBy = rest.Item1 ? null : new("TASS", who.Item3),
            Certainty = who.Item5,
            Basis = who.Item6,
            Place = rest.Item2 ? null : new("Almaty", where.Item2, where.Item1, words.Item3, what.Item5, where.Item5),
            AsOf = where.Item5 ? null : new(where.Item3, where.Item4, where.Item1, rest.Item1),
            Period = rest.Item1 ? null : new(where.Item3, where.Item5 ? null : where.Item3.AddDays(2), where.Item4, words.Item3, rest.Item2),
            PartOf = rest.Item2 ? rest.Item3 : null,
            Dispute = who.Item4 ? new(rest.Item4, DisputeModality.Asserted, rest.Item1 ? rest.Item3 : null) : null,
            Span = words.Item1,
            Sentence = words.Item2,
            Quote = words.Item3,
            Confidence = words.Item4,
            Trace = [.. words.Item5],
            Extractor = rest.Item1 ? "rules-1" : "rules-2",
            Review = where.Item5 ? new(rest.Item5, "Ana", "Misread", Samples.Noon, 3) : null,
        });

    [Fact]
    public void Read_OfWhatWasWritten_GivesTheSameClaims() => AnyClaim.Array[1, 20].Sample(claims =>
        Assert.Equal(Json(claims), Json(Layout.Read(CaseId, Document, Layout.Write(CaseId, Document, Samples.Generation(1), claims)))));

    [Fact]
    public void Read_GivesEqualPartsOfClaimsAsOneObject()
    {
        var claims = Read(Samples.Claims(Samples.Document(CaseId, "a"), 3));

        Assert.All(claims, claim => Assert.Same(claims[0].Source, claim.Source));
        Assert.All(claims, claim => Assert.Same(claims[0].Place, claim.Place));
    }

    [Fact]
    public void Read_GivesEqualPartsOfClaimsOfTwoDocumentsAsOneObject()
    {
        var first = Read(Samples.Claims(Samples.Document(CaseId, "a"), 1))[0];
        var second = Read(Samples.Claims(Samples.Document(CaseId, "b"), 1))[0];

        Assert.NotEqual(first.DocumentId, second.DocumentId);
        Assert.Same(first.Source, second.Source);
        Assert.Same(first.Place, second.Place);
        Assert.Same(first.Extractor, second.Extractor);
    }

    [Fact]
    public void Write_OfNoClaims_GivesNoRow() => Assert.Empty(Layout.Write(CaseId, Document, Samples.Generation(1), []));

    [Fact]
    public void Write_OfAClaimOfAnotherDocument_Throws() => Assert.Throws<ArgumentException>(() =>
        Layout.Write(CaseId, Document, Samples.Generation(1), Samples.Claims(Samples.Document(CaseId, "another"), 1)).ToList());

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"tables":null,"claims":[]}""")]
    [InlineData("""{"tables":{"readings":[],"numbers":[],"victims":[],"sources":[],"relays":[],"places":[],"dates":[],"periods":[],"rules":[]},"claims":[["-1-0",0]]}""")]
    [InlineData("""{"tables":{"readings":[],"numbers":[],"victims":[],"sources":[],"relays":[],"places":[],"dates":[],"periods":[],"rules":[]},"claims":[["x",}""")]
    public void Read_OfSomethingElse_SaysWhichRow(string json)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Layout.Read(CaseId, Document, [new(CaseId.Value, "key", json)]));

        Assert.Contains("key", exception.Message, StringComparison.Ordinal);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static ImmutableArray<Claim> Read(List<Claim> claims)
    {
        var document = claims[0].DocumentId!;
        return Layout.Read(CaseId, document, Layout.Write(CaseId, document, Samples.Generation(1), claims));
    }

    private static IEnumerable<string> Json(IEnumerable<Claim> claims) => claims.Select(claim => JsonSerializer.Serialize(claim, WireJson.Options));
}
