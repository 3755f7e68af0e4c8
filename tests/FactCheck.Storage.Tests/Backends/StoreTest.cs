using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Tests.Backends;

/// <summary>A test over an empty store that has been set up. Skipped when the store cannot run here.</summary>
public abstract class StoreTest(StoreKind kind) : IAsyncLifetime
{
    private IStoreBackend? _backend;
    private Stores? _stores;

    protected static CaseId CaseId { get; } = CaseId.Parse("kazakhstan-2022");

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected Stores Stores => _stores ?? throw new InvalidOperationException("The test has not begun.");

    protected IStoreBackend Backend => _backend ?? throw new InvalidOperationException("The test has not begun.");

    public async ValueTask InitializeAsync()
    {
        _backend = kind is StoreKind.Embedded ? new EmbeddedBackend() : await AzureBackend.CreateAsync();
        _stores = _backend.Open();
        await _stores.Probe.PrepareAsync(Token);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_backend is not null)
        {
            await _backend.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
