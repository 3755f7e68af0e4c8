using Azure.Core;
using Azure.Identity;
using FactCheck.Core.Ingestion;

namespace FactCheck.Storage.Azure;

/// <summary>How to reach a storage account: by connection string, or by the addresses of its services and an identity.</summary>
public sealed record AzureStorageOptions
{
    /// <summary>The connection string; null when services and identity are given.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The address of the table service.</summary>
    public Uri? TableServiceUri { get; init; }

    /// <summary>The address of the blob service.</summary>
    public Uri? BlobServiceUri { get; init; }

    /// <summary>The identity; used with the addresses only.</summary>
    public TokenCredential? Credential { get; init; }

    /// <summary>Changes the clients' options before they are built, to watch or to tune them; null leaves them as they are.</summary>
    public Action<ClientOptions>? Configure { get; init; }

    /// <summary>About how many bytes of claims to keep in memory once they have been read, 1 KB or so for each; 0 for none.</summary>
    public long ClaimCacheBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>
    /// Reads the settings that the Functions host reads for the same account: <c>FactCheckStorage</c> with a connection string,
    /// or <c>FactCheckStorage:tableServiceUri</c> and <c>:blobServiceUri</c>, with <c>:credential</c> = <c>managedidentity</c> and
    /// <c>:clientId</c> for a user-assigned identity. Without <c>:credential</c> it is whoever runs the program.
    /// </summary>
    /// <param name="setting">Gives a setting by its configuration key; null or empty when it is not set.</param>
    /// <exception cref="InvalidOperationException">The settings do not say how to connect.</exception>
    public static AzureStorageOptions FromSettings(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        if (Value(null) is { } connectionString)
        {
            return new() { ConnectionString = connectionString };
        }

        return new()
        {
            TableServiceUri = Address("tableServiceUri"),
            BlobServiceUri = Address("blobServiceUri"),
            Credential = IdentityOf(Value("credential"), Value("clientId")),
        };

        string? Value(string? part) =>
            setting(part is null ? StorageNames.ConnectionSetting : $"{StorageNames.ConnectionSetting}:{part}") is { Length: > 0 } text ? text : null;

        Uri Address(string part) => Uri.TryCreate(Value(part), UriKind.Absolute, out var uri)
            ? uri
            : throw new InvalidOperationException(
                $"Set {StorageNames.ConnectionSetting} to a connection string, or {StorageNames.ConnectionSetting}__tableServiceUri and {StorageNames.ConnectionSetting}__blobServiceUri to addresses.");
    }

    private static TokenCredential IdentityOf(string? credential, string? clientId)
    {
        if (!string.Equals(credential, "managedidentity", StringComparison.OrdinalIgnoreCase))
        {
            return new DefaultAzureCredential();
        }

        return new ManagedIdentityCredential(clientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId));
    }
}
