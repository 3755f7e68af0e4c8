using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace FactCheck.Storage.Tests.Azure;

/// <summary>Answers 403 to whoever would create a container, as Azure does where an identity may only use what is there.</summary>
internal sealed class ReaderPolicy : HttpPipelinePolicy
{
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.Request.Method == RequestMethod.Put && message.Request.Uri.Query.Contains("restype=container", StringComparison.Ordinal))
        {
            throw new RequestFailedException(403, "This request is not authorized to perform this operation using this permission.", "AuthorizationPermissionMismatch", null);
        }

        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is used asynchronously.");
}
