using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace FactCheck.Storage.Azure;

/// <summary>The service clients of one account.</summary>
internal sealed class AzureClients
{
    /// <summary>Makes the clients; nothing is sent yet.</summary>
    /// <exception cref="InvalidOperationException">The options do not say how to connect.</exception>
    public AzureClients(AzureStorageOptions options)
    {
        var tables = Configured(new TableClientOptions(), options);
        var blobs = Configured(new BlobClientOptions(), options);
        (Tables, Blobs) = options switch
        {
            { ConnectionString: { } text } => (new TableServiceClient(text, tables), new BlobServiceClient(text, blobs)),
            { TableServiceUri: { } table, BlobServiceUri: { } blob, Credential: { } credential } =>
                (new TableServiceClient(table, credential, tables), new BlobServiceClient(blob, credential, blobs)),
            _ => throw new InvalidOperationException("A storage account needs a connection string, or the addresses of its services and an identity."),
        };
    }

    /// <summary>The table service.</summary>
    public TableServiceClient Tables { get; }

    /// <summary>The blob service.</summary>
    public BlobServiceClient Blobs { get; }

    private static T Configured<T>(T clientOptions, AzureStorageOptions options)
        where T : ClientOptions
    {
        options.Configure?.Invoke(clientOptions);
        return clientOptions;
    }
}
