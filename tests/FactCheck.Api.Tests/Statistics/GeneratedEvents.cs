using System.Globalization;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Api.Tests.Statistics;

/// <summary>
/// Thirty events: in twenty the independent count is twice the official one, in six it is half, in four they are equal.
/// </summary>
internal static class GeneratedEvents
{
    public const int Count = 30;
    private const int Doubled = 20;
    private const int Halved = 6;

    public static string Slugs { get; } = string.Join(',', Enumerable.Range(1, Count).Select(Slug));

    public static string Slug(int number) => string.Create(CultureInfo.InvariantCulture, $"event-{number:D2}");

    public static async Task AddAsync(Stores stores, CancellationToken cancellationToken)
    {
        for (var number = 1; number <= Count; number++)
        {
            var official = 20L * number;
            var independent = number <= Doubled ? 2 * official : number <= Doubled + Halved ? official / 2 : official;
            await AddAsync(stores, Slug(number), [(Side.Official, official), (Side.Independent, independent)], cancellationToken);
        }
    }

    public static async Task AddAsync(Stores stores, string slug, IEnumerable<(Side Side, long Count)> counts, CancellationToken cancellationToken)
    {
        var start = new DateOnly(2031, 3, 1);
        var @case = new Case(CaseId.Parse(slug), slug, start, null, "KZ", null, null, CaseStatus.Active);
        await stores.Cases.PutAsync(@case, WriteCondition.None, cancellationToken);
        foreach (var (number, (side, count)) in counts.Index())
        {
            await stores.Claims.AddByHandAsync(Claim(@case.Id, number, side, count, start.AddDays(number)), cancellationToken);
        }
    }

    private static Claim Claim(CaseId caseId, int number, Side side, long count, DateOnly day) => new()
    {
        Id = ClaimId.ByHand(DocumentId.For(caseId, [(byte)number]).Value),
        CaseId = caseId,
        DocumentId = null,
        Harm = Harm.Killed,
        Quantity = Quantity.Exactly(count),
        Victims = Victims.Everybody,
        Source = Source.Unattributed with { Name = $"The {side} source", Side = side },
        RelayedBy = null,
        Certainty = Certainty.Affirmed,
        Basis = Basis.Cumulative,
        Place = new("Kazakhstan", PlaceKind.Country, "KZ", null, null, Default: false),
        AsOf = new(day, DatePrecision.Day, "then", Inferred: false),
        Period = null,
        PartOf = null,
        Dispute = null,
        Span = null,
        Sentence = null,
        Quote = null,
        Confidence = 1,
        Trace = ["test:built"],
        Extractor = "test",
    };
}
