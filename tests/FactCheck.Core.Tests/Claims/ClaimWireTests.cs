using System.Text.Json;
using CsCheck;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Claims;

public sealed class ClaimWireTests
{
    [Fact]
    public void Claim_reads_back_as_it_was_written() =>
        ClaimGenerator.Claims.Sample(claim =>
        {
            var json = JsonSerializer.Serialize(claim, WireJson.Options);
            var back = JsonSerializer.Deserialize<Claim>(json, WireJson.Options)!;

            Assert.Equal(json, JsonSerializer.Serialize(back, WireJson.Options));
            Assert.Equal(claim with { Trace = [] }, back with { Trace = [] });
            Assert.Equal(claim.Trace, back.Trace);
        });

    [Fact]
    public void Wire_form_is_to_the_letter()
    {
        var document = DocumentId.For(CaseId.Parse("kazakhstan-2022"), "text"u8);
        var claim = new Claim
        {
            Id = ClaimId.For(document, 1021, 0),
            CaseId = CaseId.Parse("kazakhstan-2022"),
            DocumentId = document,
            Harm = Harm.Killed,
            Quantity = new("no fewer than 225", 225, 225, null, Comparator.AtLeast, approximate: false, Bound.Hard, "at-least"),
            Victims = new(VictimClassSet.Everybody, "people"),
            Source = new("the Prosecutor General's Office", "Prosecutor General's Office", Institution.Prosecutor, Side.Official, "KZ", "officials of KZ", Carried: false),
            RelayedBy = new("Газета", Side.Media),
            Certainty = Certainty.Affirmed,
            Basis = Basis.Cumulative,
            Place = new("Kazakhstan", PlaceKind.Country, "KZ", null, "in the country", Default: false),
            AsOf = new(Fixture.Day("2022-01-15"), DatePrecision.Day, "by 15 January", Inferred: true),
            Period = null,
            PartOf = null,
            Dispute = null,
            Span = new(1012, 1035),
            Sentence = new(987, 1101),
            Quote = "no fewer than 225 dead,",
            Confidence = 0.93,
            Trace = ["number:at-least", "harm:die", "source:subject-before"],
            Extractor = "rules-1",
        };

        var expected = $$"""
            {"id":"{{document}}-1021-0","caseId":"kazakhstan-2022","documentId":"{{document}}","harm":"killed",
            "quantity":{"raw":"no fewer than 225","value":225,"lower":225,"upper":null,"comparator":"atLeast","approximate":false,"bound":"hard","rule":"at-least"},
            "victims":{"classes":[],"label":"people"},
            "source":{"label":"the Prosecutor General\u0027s Office","name":"Prosecutor General\u0027s Office","institution":"prosecutor","side":"official","country":"KZ","memberOf":"officials of KZ","carried":false},
            "relayedBy":{"name":"Газета","side":"media"},"certainty":"affirmed","basis":"cumulative",
            "place":{"name":"Kazakhstan","kind":"country","country":"KZ","parent":null,"text":"in the country","default":false},
            "asOf":{"date":"2022-01-15","precision":"day","text":"by 15 January","inferred":true},"period":null,"partOf":null,"mentionOf":null,"dispute":null,
            "span":{"start":1012,"end":1035},"sentence":{"start":987,"end":1101},"quote":"no fewer than 225 dead,",
            "confidence":0.93,"trace":["number:at-least","harm:die","source:subject-before"],"extractor":"rules-1","review":null}
            """.ReplaceLineEndings(string.Empty);

        Assert.Equal(expected, JsonSerializer.Serialize(claim, WireJson.Options));
    }

    [Theory]
    [InlineData("\"harm\":\"killed\"", "\"harm\":\"hurt\"")]
    [InlineData("\"bound\":\"hard\"", "\"bound\":1")]
    [InlineData("\"confidence\":1", "\"confidence\":1.5")]
    [InlineData("\"lower\":7", "\"lower\":-7")]
    [InlineData("\"quote\":\"so many people were killed\",", "")]
    public void Text_that_is_no_claim_is_refused(string right, string wrong)
    {
        var json = JsonSerializer.Serialize(new CaseBuilder().Official("2022-01-20", 7).Build(), WireJson.Options);
        Assert.Contains(right, json, StringComparison.Ordinal);

        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Claim>(json.Replace(right, wrong, StringComparison.Ordinal), WireJson.Options));
    }
}
