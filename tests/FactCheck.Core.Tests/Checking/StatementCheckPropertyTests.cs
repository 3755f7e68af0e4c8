using System.Text.Json;
using CsCheck;
using FactCheck.Core.Checking;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Core.Json;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Checking;

public sealed class StatementCheckPropertyTests
{
    private static readonly string[] Speakers = ["Officials say", "Police say", "Rights activists say", "The Health Ministry says", "TASS says", "Rights Watchers say"];
    private static readonly string[] Places = ["in Kazakhstan", "in Almaty", "in Astana", string.Empty];

    /// <summary>Few numbers, places and sources, so that they meet often.</summary>
    private static readonly Gen<CaseEvidence> Evidence = Gen.Select(Gen.Int[1, 4], Gen.Bool, Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 20], Gen.Int[0, 9])
        .Array[0, 12]
        .Select(items =>
        {
            var builder = new CaseBuilder();
            foreach (var (tens, open, source, place, day, twist) in items)
            {
                var document = builder.Document(source == 0 ? "TASS" : "Paper", $"2022-01-{day + 5:D2}");
                var claim = builder.Claim(document, tens * 10, open ? null : tens * 10);
                _ = source switch
                {
                    0 => claim.By("Police of Kazakhstan", Side.Official, "officials of KZ", Institution.Police),
                    1 => claim.By("officials of Kazakhstan", Side.Official, "officials of KZ", Institution.Government),
                    2 => claim.By("Rights Watchers", Side.Independent, null, Institution.Ngo),
                    _ => claim,
                };
                _ = place == 0 ? claim : claim.In(place == 1 ? "Almaty" : "Astana");
                _ = twist switch
                {
                    0 => claim.As(Certainty.Retracted),
                    1 => claim.As(Certainty.Denied),
                    2 => claim.Of(VictimClass.Civilian),
                    3 => claim.Harmed(Harm.Injured),
                    4 => claim.Disputes(null),
                    5 => claim.Rejected("wrong"),
                    _ => claim,
                };
            }

            return builder.Evidence;
        });

    private static readonly Gen<CheckRequest> Request = Gen.Select(Gen.Int[0, Speakers.Length], Gen.Int[1, 4], Gen.Bool, Gen.Int[0, Places.Length - 1], Gen.Int[0, 25], Gen.Bool)
        .Select((speaker, tens, atLeast, place, day, dated) => new CheckRequest
        {
            Statement = $"{(speaker < Speakers.Length ? Speakers[speaker] : string.Empty)} {(atLeast ? "at least " : string.Empty)}{tens * 10} people were killed {Places[place]}".Trim() + ".",
            KnownOn = dated ? Fixture.Day("2022-01-05").AddDays(day) : null,
        });

    private static readonly StatementCheck Check = new(new RuleBasedExtractor(), RatingScale.Default);

    [Fact]
    public void The_same_question_gives_the_same_bytes_in_whatever_order_the_evidence_comes() =>
        Gen.Select(Evidence, Request, Gen.Int).Sample((evidence, request, seed) =>
        {
            var random = new Random(seed);
            var shuffled = evidence with
            {
                Claims = [.. evidence.Claims.OrderBy(_ => random.Next())],
                Documents = [.. evidence.Documents.OrderBy(_ => random.Next())],
            };
            Assert.Equal(JsonSerializer.Serialize(Check.Check(evidence, request), WireJson.Options), JsonSerializer.Serialize(Check.Check(shuffled, request), WireJson.Options));
        });

    [Fact]
    public void Every_verdict_but_unverified_cites_claims_of_the_case_and_quotes_them() =>
        Gen.Select(Evidence, Request).Sample((evidence, request) =>
        {
            var known = evidence.Claims.Select(claim => claim.Id).ToHashSet();
            foreach (var answer in Check.Check(evidence, request).Counts)
            {
                Assert.True(answer.Verdict is CheckVerdict.Unverified || !answer.ClaimIds.IsEmpty, answer.Reason);
                Assert.All(answer.ClaimIds, id => Assert.Contains(id, known));
                Assert.Equal(answer.ClaimIds, answer.For.Concat(answer.Against).Select(item => item.ClaimId).Distinct());
            }
        });

    [Fact]
    public void Supported_means_that_a_claim_of_the_scope_gives_the_same_interval_and_stands() =>
        Gen.Select(Evidence, Request).Sample((evidence, request) =>
        {
            var byId = evidence.Claims.ToDictionary(claim => claim.Id);
            foreach (var answer in Check.Check(evidence, request).Counts.Where(answer => answer.Verdict is CheckVerdict.Supported))
            {
                var said = answer.Understood.Claim;
                Assert.NotEmpty(answer.For);
                Assert.All(answer.For, item =>
                {
                    var told = byId[item.ClaimId];
                    Assert.Equal(said.Quantity.Interval, told.Quantity.Interval);
                    Assert.Equal((said.Harm, said.Victims.Classes), (told.Harm, told.Victims.Classes));
                    Assert.Equal(Certainty.Affirmed, told.Certainty);
                    Assert.True(said.Place!.Default || said.Place.IsSameAs(told.Place));
                });
                Assert.Contains(answer.For, item => item.SupersededBy is null);
            }
        });

    [Fact]
    public void Nothing_published_after_the_day_asked_about_decides() =>
        Gen.Select(Evidence, Request.Where(request => request.KnownOn is not null)).Sample((evidence, request) =>
        {
            Assert.All(
                Check.Check(evidence, request).Counts.SelectMany(answer => answer.For.Concat(answer.Against).Concat(answer.Known)),
                item => Assert.True(item.PublishedOn <= request.KnownOn));
        });
}
