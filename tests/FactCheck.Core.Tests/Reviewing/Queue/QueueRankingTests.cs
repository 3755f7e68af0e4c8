using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Reviewing.Queue;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Reviewing.Queue;

public sealed class QueueRankingTests
{
    private readonly CaseBuilder _case = new();

    [Fact]
    public void Claim_that_decides_a_verdict_comes_before_an_equally_sure_one_that_moves_nothing()
    {
        _case.Official("2022-01-20", 225).With(Sure(0.8));
        var independent = _case.Independent("2022-01-20", 300).With(Sure(0.8));
        var early = _case.Independent("2022-01-10", 100).With(Sure(0.8));

        var queue = Queue();

        Assert.DoesNotContain(queue, item => item.Claim.Id == early.Id);
        var decisive = Assert.Single(queue, item => item.Claim.Id == independent.Id);
        Assert.Equal([QueueReason.DecidesDiscrepancy], decisive.Reasons);
        Assert.Equal(0.2 * 1.1, decisive.Priority, 12);
        Assert.Contains("official lower", decisive.Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Unsure_claim_has_the_influence_that_it_would_have_if_it_stood()
    {
        _case.Official("2022-01-20", 225);
        var unsure = _case.Independent("2022-01-20", 300).With(Sure(0.3));
        var apart = _case.Independent("2022-01-20", 7).In("Almaty").Of(VictimClass.Child).On(Basis.Unknown).With(Sure(0.3));

        var queue = Queue();

        Assert.Equal([unsure.Id, apart.Id, _case.Claims[0].Id], queue.Select(item => item.Claim.Id));
        Assert.Equal([QueueReason.LowConfidence, QueueReason.DecidesDiscrepancy], queue[0].Reasons);
        Assert.Equal((0.77, 1.0), (queue[0].Priority, queue[0].Influence));
        Assert.Equal(0.7 * 0.1, queue[1].Priority, 12);
    }

    [Fact]
    public void Influence_of_a_moved_end_is_the_log_of_its_ratio()
    {
        _case.Official("2022-01-20", 200);
        _case.Independent("2022-01-19", 300);
        var later = _case.Independent("2022-01-20", 330).With(Sure(0.9));

        var item = Assert.Single(Queue(), item => item.Claim.Id == later.Id);

        Assert.Equal(Math.Log(330.5 / 300.5), item.Influence, 12);
        Assert.Equal(0.1 * (Math.Log(330.5 / 300.5) + 0.1), item.Priority, 12);
    }

    [Fact]
    public void Claim_without_a_place_waits_for_one()
    {
        var claim = _case.Official("2022-01-20", 200).With(own => own with { Place = null, Confidence = 0.9 });

        var item = Assert.Single(Queue());

        Assert.Equal((claim.Id, QueueReason.Incomplete), (item.Claim.Id, Assert.Single(item.Reasons)));
    }

    [Fact]
    public void Claim_that_somebody_decided_about_is_done_until_it_is_reopened()
    {
        var claim = _case.Official("2022-01-20", 200).With(Sure(0.2));
        foreach (var (state, expected) in new[] { (ReviewState.Accepted, 0), (ReviewState.Rejected, 0), (ReviewState.Corrected, 0), (ReviewState.Reopened, 1) })
        {
            claim.With(own => own with { Review = new(state, "A reader", "Seen", DateTimeOffset.UnixEpoch, 1) });
            Assert.Equal(expected, Queue().Count);
        }
    }

    [Fact]
    public void Queue_is_in_order_and_its_numbers_lie_in_their_ranges() =>
        Gen.Select(Gen.Int[0, 400], Gen.Double[0, 1], Gen.Bool, Gen.Int[10, 20]).Array[1, 12].Sample(items =>
        {
            var built = new CaseBuilder();
            foreach (var (count, confidence, official, day) in items)
            {
                _ = (official ? built.Official($"2022-01-{day}", count) : built.Independent($"2022-01-{day}", count)).With(Sure(confidence));
            }

            var queue = QueueRanking.Of(built.Evidence, ComparisonOptions.Default);

            Assert.Equal(queue.OrderByDescending(item => item.Priority).Select(item => item.Priority), queue.Select(item => item.Priority));
            Assert.All(queue, item => Assert.InRange(item.Influence, 0, 1));
            Assert.All(queue, item => Assert.InRange(item.Priority, 0, 1.1));
            Assert.All(queue, item => Assert.Equal(item.Reasons.Length, item.Sentences.Length));
            Assert.Superset(built.Claims.Where(claim => claim.Confidence < 0.5).Select(claim => claim.Id).ToHashSet(), queue.Select(item => item.Claim.Id).ToHashSet());
        });

    private static Func<Claim, Claim> Sure(double confidence) => claim => claim with { Confidence = confidence };

    private IReadOnlyList<QueueItem> Queue() => QueueRanking.Of(_case.Evidence, ComparisonOptions.Default);
}
