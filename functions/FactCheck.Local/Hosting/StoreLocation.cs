using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Azure;
using FactCheck.Storage.Embedded;

namespace FactCheck.Local.Hosting;

/// <summary>A store, and the inbox beside it.</summary>
/// <param name="Kind">Where things are kept.</param>
/// <param name="Folder">The data folder, as a full path.</param>
internal sealed record StoreLocation(StorageKind Kind, string Folder)
{
    /// <summary>Where files for the embedded store are put, a folder for each case.</summary>
    public string InboxFolder => Path.Combine(Folder, "inbox");

    /// <summary>Opens the store, and creates what is missing.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Stores> OpenAsync(CancellationToken cancellationToken)
    {
        var stores = Kind is StorageKind.Azure ? AzureStore.Connect(AzureOptions()) : EmbeddedStore.Open(Folder);
        await stores.Probe.PrepareAsync(cancellationToken);
        return stores;
    }

    /// <summary>The inbox; its folder is made when missing.</summary>
    public IInbox Inbox()
    {
        if (Kind is StorageKind.Azure)
        {
            return AzureStore.Inbox(AzureOptions());
        }

        Directory.CreateDirectory(InboxFolder);
        return new FolderInbox(InboxFolder, TimeProvider.System);
    }

    private static AzureStorageOptions AzureOptions()
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return AzureStorageOptions.FromSettings(key => settings[key]);
    }
}
