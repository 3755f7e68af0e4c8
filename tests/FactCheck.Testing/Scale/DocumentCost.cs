using System.Globalization;

namespace FactCheck.Testing.Scale;

/// <summary>What one document costs on average, before money.</summary>
public sealed record DocumentCost
{
    /// <summary>Requests to tables.</summary>
    public required double TableRequests { get; init; }

    /// <summary>Blobs written.</summary>
    public required double BlobWrites { get; init; }

    /// <summary>Blobs read.</summary>
    public required double BlobReads { get; init; }

    /// <summary>Processor time of the worker, in seconds.</summary>
    public required double ProcessorSeconds { get; init; }

    /// <summary>Time from the start of its ingestion to the end, in seconds.</summary>
    public required double Seconds { get; init; }

    /// <summary>What stays in tables, in kilobytes of a thousand bytes.</summary>
    public required double TableKilobytes { get; init; }

    /// <summary>What stays in blobs, the upload included, in kilobytes of a thousand bytes.</summary>
    public required double BlobKilobytes { get; init; }

    /// <summary>Reads the numbers of the table in infra/SCALE.md.</summary>
    /// <param name="rows">Values by name.</param>
    /// <exception cref="KeyNotFoundException">One is missing.</exception>
    public static DocumentCost Read(IReadOnlyDictionary<string, string> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new()
        {
            TableRequests = Number("table requests"),
            BlobWrites = Number("blob writes"),
            BlobReads = Number("blob reads"),
            ProcessorSeconds = Number("processor seconds"),
            Seconds = Number("seconds"),
            TableKilobytes = Number("table kilobytes"),
            BlobKilobytes = Number("blob kilobytes"),
        };

        double Number(string name) => double.Parse(rows[name], CultureInfo.InvariantCulture);
    }
}
