using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace FactCheck.Testing.Scale;

/// <summary>Counts what clients of Azure storage send, retries included: requests by service and kind, and bytes by service.</summary>
public sealed class OperationCounter
{
    private readonly ConcurrentDictionary<string, long> _requests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _bytes = new(StringComparer.Ordinal);

    /// <summary>Requests by operation, such as <c>table read</c> or <c>blob write</c>.</summary>
    public IReadOnlyDictionary<string, long> Requests => _requests;

    /// <summary>All requests.</summary>
    public long Total => _requests.Values.Sum();

    /// <summary>Requests of one service: <c>table</c> or <c>blob</c>.</summary>
    /// <param name="service">The service.</param>
    public long Of(string service) => _requests.Where(pair => pair.Key.StartsWith(service, StringComparison.Ordinal)).Sum(pair => pair.Value);

    /// <summary>Bytes of bodies that were sent to one service.</summary>
    /// <param name="service">The service.</param>
    public long BytesTo(string service) => _bytes.GetValueOrDefault(service);

    /// <summary>Counts what a client with these options sends.</summary>
    /// <param name="options">The options, before the client is made.</param>
    public void AddTo(ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddPolicy(new Policy(this, options is TableClientOptions ? "table" : "blob"), HttpPipelinePosition.PerRetry);
    }

    private void Count(string service, Request request)
    {
        _requests.AddOrUpdate($"{service} {Kind(service, request)}", 1, static (_, count) => count + 1);
        if (request.Content is { } content && content.TryComputeLength(out var length))
        {
            _bytes.AddOrUpdate(service, static (_, sent) => sent, static (_, sum, sent) => sum + sent, length);
        }
    }

    private static string Kind(string service, Request request)
    {
        var path = request.Uri.Path;
        return request.Method.Method switch
        {
            "GET" when service is "blob" => request.Uri.Query.Contains("comp=list", StringComparison.Ordinal) ? "list" : "read",
            "GET" => path.EndsWith("()", StringComparison.Ordinal) ? "query" : "read",
            "POST" => path.EndsWith("$batch", StringComparison.Ordinal) ? "transaction" : "insert",
            "DELETE" => "delete",
            _ => service is "blob" ? "write" : "upsert",
        };
    }

    private sealed class Policy(OperationCounter counter, string service) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) => counter.Count(service, message.Request);
    }
}
