using System.Globalization;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Ingestion;

/// <summary>Whatever write a process dies at, and however often it is started again, the end is that of one clean run.</summary>
public abstract class CrashContract(StoreKind kind) : IngestionTest(kind)
{
    private const int Deliveries = 5;

    private static readonly string Text = string.Join(' ', Enumerable.Range(1, 130).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count} killed.")));

    public static TheoryData<string, bool> Operations { get; } = new()
    {
        { nameof(Deliver), true },
        { nameof(Deliver), false },
        { nameof(DeliverSeveral), true },
        { nameof(DeliverSeveral), false },
        { nameof(Reextract), true },
        { nameof(Reextract), false },
        { nameof(Delete), true },
        { nameof(Delete), false },
        { nameof(Restore), true },
        { nameof(Restore), false },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task DyingAtAnyWrite_EndsLikeOneCleanRun(string operation, bool before)
    {
        await ArrangeAsync(operation, Stores);
        await RunAsync(operation, Stores);
        var expected = await Backend.DumpAsync(Token);

        var write = 0;
        var died = true;
        while (died)
        {
            write++;
            await new CaseRemoval(Stores).RemoveAsync(CaseId, null, Token);
            await ArrangeAsync(operation, Stores);
            died = await DieAndRunAgainAsync(operation, write, before);
            Assert.True(expected.SequenceEqual(await Backend.DumpAsync(Token), StringComparer.Ordinal), $"Dying at write {write} left another state behind.");
        }

        Assert.InRange(write, 3, 50);
    }

    /// <summary>Every delivery but the last dies at its write of the given number, if it comes that far.</summary>
    private async Task<bool> DieAndRunAgainAsync(string operation, int write, bool before)
    {
        var died = false;
        for (var delivery = 1; delivery < Deliveries; delivery++)
        {
            var plan = new CrashPlan(write, before);
            try
            {
                await RunAsync(operation, CrashingStores.Wrap(Backend.Open(), plan));
            }
            catch (SimulatedCrashException)
            {
                died = true;
            }
        }

        await RunAsync(operation, Backend.Open());
        return died;
    }

    private async Task ArrangeAsync(string operation, Stores stores)
    {
        if (operation is nameof(Reextract) or nameof(Delete) or nameof(Restore))
        {
            await Deliver(stores);
        }

        if (operation is nameof(Restore))
        {
            await Delete(stores);
        }
    }

    private Task RunAsync(string operation, Stores stores) => operation switch
    {
        nameof(Deliver) => Deliver(stores),
        nameof(DeliverSeveral) => DeliverSeveral(stores),
        nameof(Reextract) => Reextract(stores),
        nameof(Delete) => Delete(stores),
        nameof(Restore) => Restore(stores),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "Unknown."),
    };

    private Task<IngestionOutcome> Deliver(Stores stores) => Inbox(stores).IngestAsync(Item($"{CaseId}/a.txt"), Bytes(Text), Token);

    private Task<IngestionOutcome> DeliverSeveral(Stores stores) =>
        Inbox(stores).IngestAsync(Item($"{CaseId}/a.csv"), Bytes("SEVERAL\n12 killed\nUNREADABLE"), Token);

    private Task<IngestionOutcome> Reextract(Stores stores) =>
        Revision(stores).ReextractAsync(CaseId, IdOf(Text), metadata => metadata with { Publisher = "TASS" }, null, Token);

    private Task<DeletionOutcome> Delete(Stores stores) => Revision(stores).DeleteAsync(CaseId, IdOf(Text), null, null, Token);

    private Task<IngestionOutcome> Restore(Stores stores) => Ingestion(stores).IngestAsync(Request(Text, restore: true), Token);
}
