using Azure;
using Azure.Identity;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Azure;

/// <summary>Sets an account up, and tells whether it answers.</summary>
internal sealed class AzureProbe(AzureClients clients) : IStorageProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Asks for containers before creating them: who may only read one gets 403 for trying, even where it exists.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        foreach (var table in StorageNames.Tables)
        {
            await clients.Tables.CreateTableIfNotExistsAsync(table, cancellationToken);
        }

        foreach (var container in StorageNames.Containers)
        {
            var client = clients.Blobs.GetBlobContainerClient(container);
            if (!await client.ExistsAsync(cancellationToken))
            {
                await client.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            }
        }
    }

    public async Task<IReadOnlyDictionary<string, string?>> CheckAsync(CancellationToken cancellationToken)
    {
        var cases = clients.Tables.GetTableClient(StorageNames.CasesTable);
        var documents = clients.Blobs.GetBlobContainerClient(StorageNames.DocumentsContainer);
        return new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["tables"] = await CheckAsync(token => cases.GetEntityIfExistsAsync<global::Azure.Data.Tables.TableEntity>("cases", "-", cancellationToken: token), cancellationToken),
            ["blobs"] = await CheckAsync(token => documents.GetPropertiesAsync(cancellationToken: token), cancellationToken),
        };
    }

    private static async Task<string?> CheckAsync(Func<CancellationToken, Task> request, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            await request(deadline.Token);
            return null;
        }
        catch (RequestFailedException exception)
        {
            return exception.Status == 0 ? "It cannot be reached." : $"It answers {exception.Status} {exception.ErrorCode}.";
        }
        catch (AuthenticationFailedException)
        {
            return "No identity could be obtained for it.";
        }
        catch (AggregateException)
        {
            return "It cannot be reached.";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "It does not answer in time.";
        }
    }
}
