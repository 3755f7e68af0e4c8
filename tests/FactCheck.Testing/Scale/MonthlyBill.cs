using System.Globalization;

namespace FactCheck.Testing.Scale;

/// <summary>What documents taken in through the inbox in one month come to.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Cost">What one costs.</param>
public sealed record MonthlyBill(long Documents, DocumentCost Cost)
{
    /// <summary>Requests of the host to its queue for each upload: put, get, delete. From its documentation, not counted.</summary>
    public const double QueueRequestsEach = 3;

    /// <summary>Operations of Event Grid for each upload: the event comes in and is delivered.</summary>
    public const double EventOperationsEach = 2;

    /// <summary>Kilobytes of logs for each upload, the blob audit included; an estimate.</summary>
    public const double LogKilobytesEach = 8;

    private const double KilobytesInGigabyte = 1e6;

    /// <summary>The months that infra/SCALE.md tells of.</summary>
    public static IReadOnlyList<long> Sizes { get; } = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    /// <summary>Requests by our own clients.</summary>
    public double Requests => Documents * (Cost.TableRequests + Cost.BlobWrites + Cost.BlobReads);

    /// <summary>GB-seconds when each document has an instance to itself.</summary>
    public double GigabyteSeconds => Documents * Math.Max(Prices.LeastSeconds, Cost.Seconds) * Prices.InstanceGigabytes;

    /// <summary>GB-seconds when instances are always busy, so that the processor is the limit.</summary>
    public double BusyGigabyteSeconds => Documents * Cost.ProcessorSeconds * Prices.InstanceGigabytes;

    /// <summary>What is stored of the month's documents, in GB.</summary>
    public double StoredGigabytes => Documents * (Cost.TableKilobytes + Cost.BlobKilobytes) / KilobytesInGigabyte;

    /// <summary>Dollars for requests to storage, the host's queue included.</summary>
    public double RequestDollars =>
        Prices.TableRequests.For(Documents * Cost.TableRequests)
        + Prices.BlobWrites.For(Documents * Cost.BlobWrites)
        + Prices.BlobReads.For(Documents * Cost.BlobReads)
        + Prices.QueueRequests.For(Documents * QueueRequestsEach);

    /// <summary>Dollars for execution, each document alone.</summary>
    public double ExecutionDollars => Prices.Executions.For(Documents) + Prices.Execution.For(GigabyteSeconds);

    /// <summary>Dollars for execution on instances that are always busy.</summary>
    public double BusyExecutionDollars => Prices.Executions.For(Documents) + Prices.Execution.For(BusyGigabyteSeconds);

    /// <summary>Dollars for events and logs.</summary>
    public double EventAndLogDollars =>
        Prices.Events.For(Documents * EventOperationsEach) + Prices.Logs.For(Documents * LogKilobytesEach / KilobytesInGigabyte);

    /// <summary>Dollars for keeping the month's documents one month.</summary>
    public double StorageDollars =>
        Prices.TableStorage.For(Documents * Cost.TableKilobytes / KilobytesInGigabyte) + Prices.BlobStorage.For(Documents * Cost.BlobKilobytes / KilobytesInGigabyte);

    /// <summary>The row of infra/SCALE.md.</summary>
    public IReadOnlyList<string> Row() =>
    [
        Whole(Documents), Whole(Requests), Whole(GigabyteSeconds), Whole(BusyGigabyteSeconds), StoredGigabytes.ToString("N1", CultureInfo.InvariantCulture),
        Money(RequestDollars), Money(ExecutionDollars), Money(BusyExecutionDollars), Money(EventAndLogDollars), Money(StorageDollars),
    ];

    private static string Whole(double amount) => amount.ToString("N0", CultureInfo.InvariantCulture);

    private static string Money(double dollars) => dollars.ToString("N2", CultureInfo.InvariantCulture);
}
