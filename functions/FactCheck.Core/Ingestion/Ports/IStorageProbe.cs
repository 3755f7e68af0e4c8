namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Sets storage up, and tells whether it answers.</summary>
public interface IStorageProbe
{
    /// <summary>Creates what is missing: tables, containers, files. Repeatable.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Whether each part of the store answers now, by name.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>For each part, null when it answers, else what is wrong in words without secrets.</returns>
    Task<IReadOnlyDictionary<string, string?>> CheckAsync(CancellationToken cancellationToken);
}
