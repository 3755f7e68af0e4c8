namespace FactCheck.Testing.Scale;

/// <summary>Assumed prices in US dollars; infra/SCALE.md says where they come from and that they want replacing.</summary>
public static class Prices
{
    /// <summary>Memory of an instance, in GB, as in the template.</summary>
    public const double InstanceGigabytes = 2;

    /// <summary>The least time, in seconds, that an execution is charged for.</summary>
    public const double LeastSeconds = 1;

    /// <summary>Every price with its name, unit and monthly free amount.</summary>
    public static IReadOnlyList<Price> All { get; } =
    [
        TableRequests, BlobWrites, BlobReads, QueueRequests, TableStorage, BlobStorage, Executions, Execution, Events, Logs,
    ];

    internal static Price TableRequests => new("table requests", 0.00036, "10,000", 10_000);

    internal static Price BlobWrites => new("blob writes", 0.05, "10,000", 10_000);

    internal static Price BlobReads => new("blob reads", 0.004, "10,000", 10_000);

    internal static Price QueueRequests => new("queue requests", 0.0004, "10,000", 10_000);

    internal static Price TableStorage => new("table storage", 0.045, "GB and month", 1);

    internal static Price BlobStorage => new("blob storage, hot", 0.0184, "GB and month", 1);

    internal static Price Executions => new("executions", 0.40, "1,000,000", 1_000_000, Free: 250_000);

    internal static Price Execution => new("execution", 0.000026, "GB-second", 1, Free: 100_000);

    internal static Price Events => new("events", 0.60, "1,000,000", 1_000_000, Free: 100_000);

    internal static Price Logs => new("logs", 2.30, "GB", 1, Free: 5);
}
