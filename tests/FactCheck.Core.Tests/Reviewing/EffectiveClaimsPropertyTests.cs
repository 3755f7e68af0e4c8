using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Reviewing.Sources;
using FactCheck.Core.Tests.Claims;

namespace FactCheck.Core.Tests.Reviewing;

public sealed class EffectiveClaimsPropertyTests
{
    private static readonly string[] Names = [.. CorrectableFields.Names];

    /// <summary>Claims with decisions about some of them, and a registry that knows some of their sources.</summary>
    private static readonly Gen<(Claim[] Claims, ReviewEntry[] Log, SourceRegistry Registry)> Cases =
        Gen.Select(ClaimGenerator.Claims.Array[1, 8], ClaimGenerator.Claims, Gen.Int[0, 4].Array[8], Gen.Int[0, 12].Array[2], Gen.Enum<Side>())
            .Select((claims, right, kinds, fields, side) =>
            {
                claims = [.. claims.DistinctBy(claim => claim.Id).Select(claim => claim with { Review = null })];
                var log = claims.SelectMany((claim, index) => Log(claim, right, kinds[index], fields)).ToArray();
                return (claims, log, RegistryOf(claims, side));
            });

    [Fact]
    public void Laying_everything_over_the_outcome_again_changes_nothing() =>
        Cases.Sample(item =>
        {
            var once = EffectiveClaims.Of(item.Claims, item.Log, item.Registry).Claims;
            Assert.Equal(Decisions.Json(once), Decisions.Json(EffectiveClaims.Of(once, item.Log, item.Registry).Claims));
        });

    [Fact]
    public void Order_of_decisions_makes_no_difference() =>
        Gen.Select(Cases, Gen.Int).Sample((item, seed) =>
        {
            var shuffled = item.Log.OrderBy(entry => HashCode.Combine(seed, entry.ClaimId, entry.Review.Sequence)).ToArray();
            Assert.Equal(
                Decisions.Json(EffectiveClaims.Of(item.Claims, item.Log, item.Registry).Claims),
                Decisions.Json(EffectiveClaims.Of(item.Claims, shuffled, item.Registry).Claims));
        });

    [Fact]
    public void Decision_about_one_claim_leaves_every_other_alone() =>
        Cases.Sample(item =>
        {
            var about = item.Claims[0].Id;
            var with = EffectiveClaims.Of(item.Claims, item.Log, SourceRegistry.Empty).Claims;
            var without = EffectiveClaims.Of(item.Claims, [.. item.Log.Where(entry => entry.ClaimId != about)], SourceRegistry.Empty).Claims;
            Assert.Equal(Decisions.Json(with.Skip(1)), Decisions.Json(without.Skip(1)));
            Assert.Same(item.Claims[0], without[0]);
        });

    [Fact]
    public void Claims_as_they_count_are_as_whole_as_those_found() =>
        Cases.Sample(item => Assert.All(
            EffectiveClaims.Of(item.Claims, item.Log, item.Registry).Claims.Zip(item.Claims),
            pair => Assert.Equal(ClaimRules.Broken(pair.Second), ClaimRules.Broken(pair.First))));

    [Fact]
    public void Registry_that_is_laid_anew_forgets_the_one_before() =>
        Cases.Sample(item => Assert.Equal(
            Decisions.Json(EffectiveClaims.Of(item.Claims, item.Log, SourceRegistry.Empty).Claims),
            Decisions.Json(EffectiveClaims.Of(item.Claims, item.Log, item.Registry).Under(SourceRegistry.Empty).Claims)));

    private static IEnumerable<ReviewEntry> Log(Claim claim, Claim right, int kind, int[] fields) => kind switch
    {
        0 => [],
        1 => [Decisions.Accept(claim)],
        2 => [Decisions.Reject(claim), Decisions.Accept(claim, 2)],
        _ => [Decisions.Accept(claim), Decisions.Correct(claim, _ => right, 2, [.. fields.Where(field => field < Names.Length).Select(field => Names[field]).Distinct()])],
    };

    private static SourceRegistry RegistryOf(Claim[] claims, Side side)
    {
        var names = claims.Select(claim => claim.Source.Name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count < 2
            ? SourceRegistry.Empty
            : Decisions.Registry(new SourceEntry { Name = names[0], Aliases = [names[1]], Institution = Institution.Ngo, Side = side, MemberOf = "a group" });
    }
}
