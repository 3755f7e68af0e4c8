using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Storage.Rows;
using FactCheck.Storage.Tests.Contract;

namespace FactCheck.Storage.Tests.Rows;

public sealed class ClaimCacheTests
{
    private const int Room = 30_000;

    private static readonly CaseId CaseId = CaseId.Parse("kazakhstan-2022");

    [Fact]
    public void TryFind_OfWhatWasAdded_GivesIt()
    {
        var cache = new ClaimCache(Room);
        var (document, claims) = Generation("a", 3);
        cache.Add(document, claims);

        Assert.True(TryFind(cache, document, out var found));
        Assert.Equal(claims, found);
        Assert.False(TryFind(cache, document with { Generation = Samples.Generation(2) }, out _));
        Assert.False(TryFind(cache, document with { CaseId = CaseId.Parse("another") }, out _));
    }

    [Fact]
    public void Add_OfFewerClaimsThanTheRowNames_KeepsNothing()
    {
        var cache = new ClaimCache(Room);
        var (document, claims) = Generation("a", 3);
        cache.Add(document, claims[..2]);

        Assert.False(TryFind(cache, document, out _));
    }

    [Fact]
    public void Add_BeyondTheLimit_ForgetsWhatWasUsedLongestAgo()
    {
        var cache = new ClaimCache(Room);
        var generations = "abc".Select(name => Generation(name.ToString(), 12)).ToList();
        cache.Add(generations[0].Document, generations[0].Claims);
        cache.Add(generations[1].Document, generations[1].Claims);
        TryFind(cache, generations[0].Document, out _);

        cache.Add(generations[2].Document, generations[2].Claims);

        Assert.Equal([true, false, true], generations.Select(generation => TryFind(cache, generation.Document, out _)));
    }

    [Fact]
    public void Add_OfMoreThanTheLimit_KeepsWhatIsThere()
    {
        var cache = new ClaimCache(Room);
        var (small, large) = (Generation("a", 1), Generation("b", 40));
        cache.Add(small.Document, small.Claims);
        cache.Add(large.Document, large.Claims);

        Assert.True(TryFind(cache, small.Document, out _));
        Assert.False(TryFind(cache, large.Document, out _));
    }

    [Fact]
    public void Add_WithLongQuotes_CountsThem()
    {
        var cache = new ClaimCache(Room);
        var (document, claims) = Generation("a", 1);
        cache.Add(document, [claims[0] with { Quote = new string('a', Room) }]);

        Assert.False(TryFind(cache, document, out _));
    }

    [Fact]
    public void AddAndTryFind_ByManyAtOnce_StayWithinTheLimit()
    {
        var cache = new ClaimCache(Room);
        var generations = Enumerable.Range(0, 20).Select(number => Generation($"{number}", 5)).ToList();

        Parallel.For(0, 5_000, turn =>
        {
            var (document, claims) = generations[turn * 7 % generations.Count];
            if (TryFind(cache, document, out var found))
            {
                Assert.Equal(claims, found);
            }

            cache.Add(document, claims);
        });

        Assert.InRange(generations.Count(generation => TryFind(cache, generation.Document, out _)), 1, 5);
    }

    private static bool TryFind(ClaimCache cache, SourceDocument document, out ImmutableArray<Claim> claims) =>
        cache.TryFind(document.CaseId, document.Id, document.Generation!, out claims);

    private static (SourceDocument Document, ImmutableArray<Claim> Claims) Generation(string content, int count)
    {
        var document = Samples.Document(CaseId, content, Samples.Generation(1), count);
        return (document, [.. Samples.Claims(document, count)]);
    }
}
