using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace FactCheck.Storage.Tests.Azure;

/// <summary>Answers the first transactions with 409, as Azure does to one of two that upsert the same row at once.</summary>
internal sealed class RefusingPolicy(int times) : HttpPipelinePolicy
{
    public int Refused { get; private set; }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal) && Refused < times)
        {
            Refused++;
            throw new RequestFailedException(409, "The specified entity already exists.", "EntityAlreadyExists", null);
        }

        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is used asynchronously.");
}
