using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Rows;

namespace FactCheck.Storage.Azure;

/// <summary>The store on Azure Tables and Blobs.</summary>
public static class AzureStore
{
    /// <summary>Every port on a storage account. Nothing is sent before a port is used.</summary>
    /// <param name="options">How to reach the account.</param>
    /// <exception cref="InvalidOperationException">The options do not say how to connect.</exception>
    public static Stores Connect(AzureStorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var clients = new AzureClients(options);
        var content = new AzureContent(clients.Blobs.GetBlobContainerClient(StorageNames.DocumentsContainer));
        return RowStores.Compose(name => new AzureTable(clients.Tables.GetTableClient(name)), new RowPerClaim(), options.ClaimCacheBytes, content, new AzureProbe(clients));
    }

    /// <summary>The container that people upload to.</summary>
    /// <param name="options">How to reach the account.</param>
    /// <exception cref="InvalidOperationException">The options do not say how to connect.</exception>
    public static IInbox Inbox(AzureStorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new AzureInbox(new AzureClients(options).Blobs.GetBlobContainerClient(StorageNames.InboxContainer));
    }
}
