using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Tests.Backends;

/// <summary>A store of one kind, empty when made; each opening is a process of its own as far as the store can tell.</summary>
public interface IStoreBackend : IAsyncDisposable
{
    Stores Open();

    /// <summary>Everything that is stored, committed or left behind, in order: a line for each row and each content.</summary>
    Task<IReadOnlyList<string>> DumpAsync(CancellationToken cancellationToken);
}
