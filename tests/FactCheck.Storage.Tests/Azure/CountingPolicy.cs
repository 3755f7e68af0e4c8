using Azure.Core;
using Azure.Core.Pipeline;

namespace FactCheck.Storage.Tests.Azure;

/// <summary>Counts what is sent, retries included.</summary>
internal sealed class CountingPolicy : HttpPipelineSynchronousPolicy
{
    private readonly List<string> _requests = [];

    public IReadOnlyList<string> Requests => _requests;

    public override void OnSendingRequest(HttpMessage message)
    {
        lock (_requests)
        {
            _requests.Add($"{message.Request.Method} {message.Request.Uri.Path}");
        }
    }
}
