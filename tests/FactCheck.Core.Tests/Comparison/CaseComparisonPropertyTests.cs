using System.Text.Json;
using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Policies;
using FactCheck.Core.Json;

namespace FactCheck.Core.Tests.Comparison;

public sealed class CaseComparisonPropertyTests
{
    private static readonly Gen<(Side Side, int Source, int Day, CountInterval Interval, int Place, bool Dated)> SomeClaim = Gen.Select(
        Gen.OneOf(Gen.Const(Side.Official), Gen.Const(Side.Independent), Gen.Const(Side.Media)),
        Gen.Int[0, 3],
        Gen.Int[1, 60],
        Generators.Interval,
        Gen.Int[0, 2],
        Gen.Bool);

    private static readonly Gen<CaseBuilder> SomeCase = SomeClaim.List[1, 12].Select(claims =>
    {
        var built = new CaseBuilder();
        foreach (var claim in claims)
        {
            var day = Fixture.Day("2022-01-02").AddDays(claim.Day).ToString("yyyy-MM-dd", null);
            var next = built.Claim(built.Document($"Paper {claim.Source}", day), claim.Interval.Lower, claim.Interval.Upper)
                .By($"{claim.Side} {claim.Source}", claim.Side, claim.Source == 0 ? null : "group");
            _ = claim.Place == 0 ? next : next.In($"City {claim.Place}");
            _ = claim.Dated ? next.AsOf(day) : next;
        }

        return built;
    });

    [Fact]
    public void Order_of_claims_and_documents_does_not_matter() =>
        Gen.Select(SomeCase, Gen.Int[0, int.MaxValue], Gen.Int[0, StandingPolicies.All.Count - 1]).Sample((built, seed, index) =>
        {
            var options = new ComparisonOptions { Policy = StandingPolicies.All[index].Id };
            var claims = built.Claims.OrderBy(claim => HashCode(claim.Id.Value, seed)).ToList();
            var documents = built.Documents.OrderBy(document => HashCode(document.Id.Value, seed)).ToList();

            Assert.Equal(Bytes(built.Compare(options)), Bytes(CaseComparison.Compare(new(built.Case, claims, documents), options)));
        });

    [Fact]
    public void Every_claim_stands_or_is_left_out_with_a_reason() =>
        SomeCase.Sample(built =>
        {
            var result = built.Compare();
            var standing = result.Scopes
                .SelectMany(scope => new[] { scope.Official, scope.Other }.Concat(scope.NotCompared))
                .SelectMany(side => side.Standing?.ClaimIds ?? []);
            var excluded = result.Exclusions.Concat(result.Scopes.SelectMany(scope => scope.Exclusions)).Select(item => item.ClaimId);

            Assert.Equal(
                built.Claims.Select(claim => claim.Id.Value).Order(StringComparer.Ordinal),
                standing.Concat(excluded).Select(id => id.Value).Distinct().Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Sides_compared_lie_inside_the_window() =>
        Gen.Select(SomeCase, Gen.Int[0, 40]).Sample((built, days) =>
        {
            foreach (var scope in built.Compare(new() { WindowDays = days }).Scopes.Where(scope => scope.Discrepancy is not null))
            {
                Assert.True(scope.Official.Standing!.DaysTo(scope.Other.Standing!) <= days);
            }
        });

    [Fact]
    public void Swapping_the_sides_inverts_the_comparison() =>
        SomeCase.Sample(built =>
        {
            var swapped = built.Claims.Select(claim => claim with { Source = claim.Source with { Side = Swap(claim.Source.Side) } }).ToList();
            var there = built.Compare().Scopes;
            var back = CaseComparison.Compare(built.Evidence with { Claims = swapped }, ComparisonOptions.Default).Scopes;

            foreach (var (a, b) in there.Zip(back))
            {
                Assert.Equal(a.Official.Standing?.Interval, b.Other.Standing?.Interval);
                Assert.Equal(-a.Discrepancy?.Difference.Lower, b.Discrepancy?.Difference.Upper);
                Assert.Equal(-a.Discrepancy?.LogRatio.Upper, b.Discrepancy?.LogRatio.Lower);
            }
        });

    private static Side Swap(Side side) => side switch
    {
        Side.Official => Side.Independent,
        Side.Independent => Side.Official,
        _ => side,
    };

    private static uint HashCode(string text, int seed) =>
        text.Aggregate((uint)seed, (hash, letter) => unchecked((hash * 16777619) ^ letter));

    private static string Bytes(CaseDiscrepancies result) => JsonSerializer.Serialize(result, WireJson.Options);
}
